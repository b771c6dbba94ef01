// Small comforts that every page shares; each page works without them.
'use strict';
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print();
  document.querySelectorAll('details.td-switch[open]').forEach((open) => {
    if (!open.contains(event.target)) open.open = false;
  });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelectorAll('details.td-switch[open]').forEach((open) => { open.open = false; });
});
// What takes a whole screen of a phone begins folded there, unless something in it was chosen.
if (window.matchMedia('(max-width: 40rem)').matches) {
  document.querySelectorAll('details.fold:not(.kept)').forEach((folded) => { folded.open = false; });
}
// What was typed stays on the page when the server does not answer; say so, and take it back once it does.
document.addEventListener('htmx:sendError', () => { document.getElementById('lost').hidden = false; });
document.addEventListener('htmx:afterOnLoad', () => { document.getElementById('lost').hidden = true; });
