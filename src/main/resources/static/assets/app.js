// Small comforts that every page shares; each page works without them.
'use strict';
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.td-switch[open]').forEach((open) => {
    if (!open.contains(event.target)) open.open = false;
  });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelectorAll('details.td-switch[open]').forEach((open) => { open.open = false; });
});
