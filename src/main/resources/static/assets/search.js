// The search box in the top bar: Ctrl+K goes there, arrows walk through what was found, Escape puts it away.
'use strict';
(() => {
  const box = document.querySelector('.td-search');
  if (!box) return;
  const input = box.querySelector('input');
  const hits = () => [...box.querySelectorAll('.hit')];
  const close = () => { const found = box.querySelector('.found'); if (found) found.hidden = true; };
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (input.offsetParent === null) window.location.assign('/search');
      else { input.focus(); input.select(); }
    }
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { close(); input.focus(); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [input, ...hits()];
    const next = all[all.indexOf(document.activeElement) + step];
    if (next) { event.preventDefault(); next.focus(); }
  });
  document.addEventListener('click', (event) => { if (!box.contains(event.target)) close(); });
  box.addEventListener('focusout', (event) => { if (event.relatedTarget && !box.contains(event.relatedTarget)) close(); });
})();
