// The board of the session: told that something changed it asks again, and it asks by itself when the telling may have been missed.
(function () {
  'use strict';

  const HEADERS = { 'X-TiepDan': '1' };
  // Faces does not say that a lost socket came back: what was told meanwhile is asked for after so long at most.
  const SLOW = 10000;
  const LEAST = 2000;
  // A page that nobody touches asks no more: else a board left alone would never be signed out.
  const LEFT_ALONE = 60 * 60 * 1000;
  const PATIENCE = 30000;
  const OUT = 'signed out';
  let asking = false;
  let again = false;
  let last = -LEAST;
  let waiting = null;
  let touched = performance.now();

  const alone = () => performance.now() - touched > LEFT_ALONE;

  function tell(words, way) {
    const told = document.getElementById('situation-told');
    const before = told.textContent;
    const whole = (words || '') + (way ? ' ' + way.textContent : '');
    if (before !== whole) told.replaceChildren(words || '', ...(way ? [' ', way] : []));
    told.hidden = !words;
  }

  // Where the server was started anew, nobody is signed in any more: whoever signs in comes back to this board.
  function toSignIn(box) {
    const way = document.createElement('a');
    const context = box.dataset.door.slice(0, -'/login'.length);
    way.href = box.dataset.door + '?next=' + encodeURIComponent(location.pathname.slice(context.length) + location.search);
    way.textContent = box.dataset.enter;
    return way;
  }

  async function now(from) {
    const answer = await fetch(from, { headers: HEADERS, credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401) return OUT;
    return answer.status === 200 ? new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('fragment') : null;
  }

  async function renew() {
    const box = document.getElementById('situation');
    if (!box) return;
    if (alone()) {
      tell(box.dataset.rests);
      return;
    }
    // One question at a time: an answer that takes longer than the next telling is not thrown away.
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    last = performance.now();
    const part = await now(box.dataset.from).catch(() => null);
    asking = false;
    if (again) {
      again = false;
      soon();
    }
    if (!part) {
      tell(box.dataset.lost);
      return;
    }
    if (part === OUT) {
      tell(box.dataset.out, toSignIn(box));
      return;
    }
    tell('');
    const at = box.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    box.replaceChildren(...part.childNodes);
    const link = at && box.querySelector('a[href="' + CSS.escape(at) + '"]');
    if (link) link.focus({ preventScroll: true });
  }

  // Several deeds within moments are asked for once.
  function soon() {
    if (waiting) return;
    waiting = setTimeout(() => { waiting = null; renew(); }, Math.max(0, LEAST - (performance.now() - last)));
  }

  // The socket calls it when it opens, when it is told of a deed, and when it is lost.
  window.tdSituationChanged = soon;

  function begin() {
    if (!document.getElementById('situation')) return;
    document.addEventListener('visibilitychange', () => { if (!document.hidden) soon(); });
    window.addEventListener('online', soon);
    window.addEventListener('pageshow', event => { if (event.persisted) soon(); });
    setInterval(() => { if (!document.hidden) soon(); }, SLOW);
    ['keydown', 'pointerdown'].forEach(kind => document.addEventListener(kind, () => {
      const back = alone();
      touched = performance.now();
      if (back) soon();
    }, true));
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
