// Says in words how strong a new password is while it is typed; the server decides, and the page works without.
'use strict';
document.querySelectorAll('[data-strength]').forEach((words) => {
  const field = document.getElementById(words.dataset.strength);
  if (!field) return;
  field.addEventListener('input', () => {
    const letters = [...field.value];
    const different = new Set(letters).size;
    const weak = letters.length < Number(words.dataset.least) || different < 5;
    const strong = letters.length >= 16 && different >= 9;
    words.textContent = letters.length === 0 ? '' : weak ? words.dataset.weak : strong ? words.dataset.strong : words.dataset.fair;
  });
});
