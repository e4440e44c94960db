// The counter: the queue comes again by itself without touching what is typed, numbers are given and petitions looked up beside it.
(function () {
  'use strict';

  const HEADERS = { 'X-TiepDan': '1' };
  const EVERY = 7000;
  // A page that nobody touches asks no more: else a counter left alone would never be signed out.
  const LEFT_ALONE = 10 * 60 * 1000;
  let asking = 0;
  let touched = performance.now();

  // Only the part is replaced; whoever stands on a number there keeps standing on it.
  async function renew(box) {
    const turn = ++asking;
    const answer = await fetch(box.dataset.queue, { headers: HEADERS, credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!answer || answer.status !== 200 || turn !== asking) return;
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('fragment');
    const queue = document.getElementById('queue');
    if (!part || turn !== asking) return;
    const at = queue.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    queue.replaceChildren(...part.childNodes);
    const link = at && queue.querySelector('a[href="' + CSS.escape(at) + '"]');
    if (link) link.focus({ preventScroll: true });
  }

  function checkIn(form, box) {
    const told = document.getElementById('arrival-told');
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (form.dataset.busy) return;
      form.dataset.busy = 'true';
      const answer = await fetch(form.action, { method: 'POST', headers: HEADERS, credentials: 'same-origin', redirect: 'manual',
        body: new URLSearchParams(new FormData(form)) }).catch(() => null);
      delete form.dataset.busy;
      const said = answer && await answer.json().catch(() => null);
      told.textContent = '';
      told.className = answer && answer.ok ? '' : 'problem';
      if (!said) {
        told.textContent = box.dataset.failed;
        return;
      }
      told.append(said.words || said.problem);
      if (!answer.ok) return;
      const slip = document.createElement('a');
      slip.href = form.dataset.checkIn + encodeURIComponent(said.code);
      slip.target = '_blank';
      slip.rel = 'noopener';
      slip.textContent = box.dataset.slip;
      told.append(' ', slip);
      form.reset();
      form.elements.people.focus();
      form.elements.people.select();
      renew(box);
    });
  }

  function lookUp(dialog) {
    const form = dialog.querySelector('form');
    const place = document.getElementById('where-answer');
    let cameFrom = null;
    document.querySelector('[data-where]').addEventListener('click', () => {
      cameFrom = document.activeElement;
      dialog.showModal();
      form.elements.q.focus();
      form.elements.q.select();
    });
    dialog.addEventListener('close', () => { if (cameFrom && cameFrom.isConnected) cameFrom.focus(); });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const answer = await fetch(form.action, { method: 'POST', headers: HEADERS, credentials: 'same-origin', redirect: 'manual',
        body: new URLSearchParams(new FormData(form)) }).catch(() => null);
      const part = answer && answer.status === 200
        && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('fragment');
      place.replaceChildren(...(part ? part.childNodes : [document.querySelector('.counter').dataset.failed]));
      form.elements.q.select();
    });
  }

  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.shiftKey || event.isComposing || document.querySelector('dialog[open]')) return;
    if (event.key === 'F8') {
      const next = document.getElementById('acts:callNext');
      const told = document.getElementById('arrival-told');
      if (next) {
        event.preventDefault();
        next.form.requestSubmit(next);
      } else if (told) {
        event.preventDefault();
        told.className = '';
        told.textContent = document.querySelector('.counter').dataset.busy;
      }
    } else if (event.key === 'F9') {
      const people = document.getElementById('arrival-people');
      event.preventDefault();
      people.focus();
      people.select();
    }
  }

  function begin() {
    document.addEventListener('click', event => { if (event.target.matches('[data-print]')) print(); });
    const box = document.querySelector('[data-queue]');
    if (!box) return;
    // Who speaks for a group is asked at once; what is wrong is not left folded away.
    document.querySelectorAll('details[data-open=true]').forEach(part => { part.open = true; });
    const wrong = box.querySelector('[aria-invalid=true]');
    const folded = wrong && wrong.closest('details:not([open])');
    if (folded) { folded.open = true; wrong.focus(); }
    checkIn(document.getElementById('arrival'), box);
    lookUp(document.getElementById('where-dialog'));
    document.addEventListener('keydown', onKey);
    const alone = () => performance.now() - touched > LEFT_ALONE;
    setInterval(() => { if (!document.hidden && !alone()) renew(box); }, EVERY);
    ['keydown', 'pointerdown'].forEach(kind => document.addEventListener(kind, () => {
      const back = alone();
      touched = performance.now();
      if (back) renew(box);
    }, true));
    const acts = document.getElementById('acts:callNext');
    if (acts && document.activeElement === document.body && !document.querySelector('form[data-draft]')) acts.focus({ preventScroll: true });
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
