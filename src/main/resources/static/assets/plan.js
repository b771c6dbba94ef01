// The review screen: keyboard, jumping between item and source, adding by selecting text. Everything it does has a link or button as well.
'use strict';
(() => {
  const review = document.getElementById('review');
  if (!review) return;
  const editable = review.dataset.editable === 'yes';
  const source = document.getElementById('source');
  const cards = () => [...document.querySelectorAll('#plan-cards .item')];
  let label = document.querySelector('#plan-cards .item.on')?.dataset.label ?? location.hash.replace('#item-', '');

  const current = () => document.getElementById('item-' + label);
  const mark = (key, on) => {
    source.querySelectorAll('.on').forEach((old) => old.classList.remove('on'));
    if (!on) return;
    source.querySelectorAll('[data-k~="' + CSS.escape(key) + '"], .tag[data-open="' + CSS.escape(key) + '"]').forEach((run) => run.classList.add('on'));
  };
  const toSource = (key) => {
    const place = document.getElementById('s-' + key);
    if (!place) return;
    mark(key, true);
    const target = place.nextElementSibling ?? place;
    const top = target.getBoundingClientRect().top - source.getBoundingClientRect().top;
    if (source.scrollHeight > source.clientHeight) source.scrollTop += top - source.clientHeight / 3;
    else place.scrollIntoView({ block: 'center' });
  };
  const select = (card, open) => {
    if (!card) return;
    cards().forEach((other) => other.classList.toggle('at', other === card));
    label = card.dataset.label;
    card.scrollIntoView({ block: 'nearest' });
    toSource(label);
    if (open && !card.classList.contains('on')) {
      cards().filter((other) => other.classList.contains('on') && other !== card && !other.dataset.typed).forEach((other) => load(other, false));
      load(card, true);
    } else {
      card.focus({ preventScroll: true });
    }
  };
  const load = (card, open) => htmx.ajax('GET', card.dataset.path + '?open=' + open, { target: '#' + CSS.escape(card.id), swap: 'outerHTML' })
    .then(() => {
      const now = document.getElementById(card.id);
      if (now && open) now.focus({ preventScroll: true });
    });
  const step = (by) => {
    const all = cards();
    const at = all.findIndex((card) => card.dataset.label === label);
    select(all[Math.min(all.length - 1, Math.max(0, at + by))], true);
  };
  const next = () => {
    const all = cards();
    const at = all.findIndex((card) => card.dataset.label === label);
    const card = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((one) => one.dataset.pending === 'yes');
    if (card) select(card, true);
    else document.getElementById('plan-next')?.click();
  };
  const press = (act) => current()?.querySelector('[data-act="' + act + '"]')?.click();

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) {
      if (event.key === 'Escape') { event.target.blur(); current()?.focus(); }
      return;
    }
    const keys = {
      j: () => step(1), k: () => step(-1), n: next, g: () => toSource(label),
      '?': () => { const help = document.getElementById('plan-keys'); if (help) { help.open = !help.open; help.scrollIntoView({ block: 'nearest' }); } },
    };
    if (editable) {
      Object.assign(keys, {
        a: () => press('accept'), x: () => press('reject'), t: () => press('split'),
        e: () => { const card = current(); if (!card) return; if (card.classList.contains('on')) card.querySelector('fieldset input, fieldset textarea, fieldset select')?.focus(); else load(card, true).then(() => document.getElementById(card.id)?.querySelector('fieldset input, fieldset textarea')?.focus()); },
        u: () => document.getElementById('plan-undo')?.requestSubmit(),
      });
    }
    const key = keys[event.key.toLowerCase()];
    if (key) { event.preventDefault(); key(); }
  });

  document.addEventListener('click', (event) => {
    const jump = event.target.closest('[data-source]');
    if (jump) { event.preventDefault(); toSource(jump.dataset.source); if (innerWidth < 1025) source.scrollIntoView({ block: 'start' }); return; }
    const toggle = event.target.closest('[data-toggle]');
    if (toggle && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const card = toggle.closest('.item');
      if (toggle.dataset.toggle === 'open') select(card, true); else load(card, false);
      return;
    }
    const open = event.target.closest('[data-open]') ?? event.target.closest('mark[data-k]');
    if (open && source.contains(open) && getSelection().isCollapsed) {
      const key = open.dataset.open ?? open.dataset.k.split(' ').findLast((one) => !one.startsWith('w')) ?? '';
      const card = document.getElementById('item-' + key);
      if (card) { event.preventDefault(); select(card, true); } else if (key && !open.dataset.open) { location.href = '/plans/' + review.dataset.plan + '?open=' + key + '#item-' + key; }
    }
  });

  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (!event.target.classList.contains('item')) return; // the bar and the chips beside it are swapped too
    const path = event.detail.requestConfig?.path ?? '';
    if (/\/(acceptance|value|rejection)$/.test(path) && event.detail.xhr.status === 200) next();
  });

  // Settling gives a swapped card the attributes it came with.
  document.body.addEventListener('htmx:afterSettle', () => current()?.classList.add('at'));
  // A card with something typed in it stays open until it is saved or closed by hand.
  document.addEventListener('input', (event) => { const card = event.target.closest('#plan-cards .item'); if (card) card.dataset.typed = 'yes'; });

  if (current()) toSource(label);

  // Adding by selecting text.
  const pick = document.getElementById('plan-pick');
  if (!editable || !pick) return;
  pick.action = '/plans/' + review.dataset.plan + '/items/new';
  // Browsers end a selection inside words, or between elements: a triple click ends at the start of the next paragraph.
  const chars = (run, range) => {
    const inside = document.createRange();
    inside.selectNodeContents(run);
    const before = inside.cloneRange();
    if (run.contains(range.startContainer)) inside.setStart(range.startContainer, range.startOffset);
    if (run.contains(range.endContainer)) inside.setEnd(range.endContainer, range.endOffset);
    before.setEnd(inside.startContainer, inside.startOffset);
    const from = Number(run.dataset.at) + before.toString().length;
    return [from, from + inside.toString().length];
  };
  const place = (range) => {
    const common = range.commonAncestorContainer;
    const root = common.nodeType === 3 ? common.parentElement : common;
    if (!source.contains(root)) return null;
    const run = root.closest('[data-at]');
    const runs = run ? [run] : [...root.querySelectorAll('[data-at]')].filter((one) => range.intersectsNode(one));
    const parts = runs.map((one) => chars(one, range)).filter(([from, to]) => to > from);
    return parts.length ? [parts[0][0], parts.at(-1)[1]] : null;
  };
  document.addEventListener('selectionchange', () => {
    const chosen = getSelection();
    if (chosen.isCollapsed || !chosen.rangeCount) { if (!pick.contains(document.activeElement)) pick.hidden = true; return; }
    const span = place(chosen.getRangeAt(0));
    pick.hidden = span === null;
    if (span) [pick.elements.from.value, pick.elements.to.value] = span;
  });
})();
