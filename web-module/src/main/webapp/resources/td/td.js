// The manners of every form: keys, sending once, drafts, dates. It stores nothing of a person in the browser.
(function () {
  'use strict';

  const HEADERS = { 'X-TiepDan': '1' };
  const DRAFT_DELAY = 1000;
  let shell, context, drafting;

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  /* ---- long pages on small screens ---- */

  function fold() {
    if (matchMedia('(max-width: 40rem)').matches) {
      all('details[data-fold]').forEach(part => { part.open = false; });
    }
    all('.contents a').forEach(link => link.addEventListener('click', () => {
      const part = document.querySelector(link.hash);
      const folded = part && part.closest('details');
      if (folded) folded.open = true;
    }));
    // What is wrong is not said where nobody looks.
    all('main details:not([open])')
      .filter(part => part.querySelector('[aria-invalid=true], .problem:not(:empty)'))
      .forEach(part => { part.open = true; });
  }

  /* ---- keys ---- */

  const typing = element => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
    && !/^(checkbox|radio|button|submit)$/.test(element.type));

  const reachable = element => !element.disabled && element.type !== 'hidden' && element.offsetParent !== null;

  function fieldsOf(form) {
    return Array.from(form.elements).filter(element => reachable(element) && element.tagName !== 'FIELDSET'
      && !element.hasAttribute('data-lookup') && !element.hasAttribute('data-aside'));
  }

  function toNext(from) {
    const fields = fieldsOf(from.form);
    // A choice is one field however many buttons it has: Enter leaves it, and comes to what is taken in the next one.
    const among = (one, other) => one.type === 'radio' && other.type === 'radio' && one.name === other.name;
    const after = fields.slice(fields.indexOf(from) + 1).find(field => !among(field, from));
    const next = after && (fields.find(field => among(field, after) && field.checked) || after);
    if (next) {
      next.focus();
      if (next.select && typing(next)) next.select();
    }
  }

  function currentForm() {
    const focused = document.activeElement;
    return (focused && focused.form && focused.form.dataset.enter ? focused.form : null)
      || document.querySelector('form[data-draft]') || document.querySelector('main form[data-enter]');
  }

  function press(attribute) {
    const form = currentForm();
    const button = form && form.querySelector('[' + attribute + ']');
    if (button) form.requestSubmit(button);
    return Boolean(button);
  }

  function toSection(number) {
    const section = all('section[data-section]')[number - 1];
    if (!section) return false;
    const first = all('input, select, textarea, button, a[href]', section).find(reachable);
    (first || section.querySelector('h2')).focus();
    section.scrollIntoView({ block: 'nearest' });
    return true;
  }

  function singleKeysOff() {
    try { return localStorage.getItem('tiepdan.single-keys') === 'off'; } catch (e) { return false; }
  }

  function onKey(event) {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    const target = event.target;
    let done = false;
    if (event.key === 'Enter' && event.ctrlKey) {
      done = press(event.altKey ? 'data-save-same' : event.shiftKey ? 'data-save-next' : 'data-save');
    } else if (event.key === 'Enter' && !event.altKey && target.form && target.form.dataset.enter === 'next'
        && /^(INPUT|SELECT)$/.test(target.tagName) && !/^(submit|button|file)$/.test(target.type)) {
      toNext(target);
      done = true;
    } else if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code)) {
      done = toSection(Number(event.code.slice(5)));
    } else if (event.key === 'F4' && !event.altKey) {
      const near = target.closest && target.closest('.field');
      const button = (near && near.querySelector('[data-lookup]')) || document.querySelector('[data-lookup]');
      if (button) { button.click(); done = true; }
    } else if (!event.ctrlKey && !event.altKey && !event.metaKey && !typing(target) && !singleKeysOff()) {
      if (event.key === '/') {
        const find = document.getElementById('find');
        if (find) { find.focus(); done = true; }
      } else if (event.key === '?') {
        openKeys();
        done = true;
      }
    }
    if (event.key === 'Escape') done = closeMenu(target);
    if (done) event.preventDefault();
  }

  const OPENED = 'details.user[open], details.more[open]';

  function closeMenu(from) {
    const menu = from.closest && from.closest(OPENED);
    if (!menu) return false;
    menu.open = false;
    menu.querySelector('summary').focus();
    return true;
  }

  function openKeys() {
    const dialog = document.getElementById('keys-dialog');
    if (dialog) dialog.showModal();
  }

  /* ---- sending once, asking first ---- */

  function ask(words) {
    const dialog = document.getElementById('confirm-dialog');
    if (!dialog) return Promise.resolve(true);
    document.getElementById('confirm-words').textContent = words;
    dialog.showModal();
    return new Promise(answer => {
      const buttons = all('button', dialog);
      const end = yes => { if (dialog.open) dialog.close(); answer(yes); };
      buttons.forEach(button => { button.onclick = () => end(button.value === 'yes'); });
      dialog.oncancel = () => end(false);
    });
  }

  // What a form doubts it says beside the field, and asks once more before it is sent.
  const asked = form => all('[data-ask]', form).filter(doubt => doubt.offsetParent !== null).map(doubt => doubt.textContent.trim());

  async function onSubmit(event) {
    const form = event.target;
    if (form.dataset.plain || form.method === 'dialog') return;
    if (form.dataset.sent === 'sent') { event.preventDefault(); return; }
    if (form.dataset.sent === 'ready') { markSent(form); return; }
    if (holdsTooMuch(form)) { event.preventDefault(); return; }
    const button = event.submitter;
    const question = [button && button.dataset.confirm, ...asked(form)].filter(Boolean).join(' ');
    const draft = form.dataset.draft && drafting;
    if (!question && !draft) { markSent(form); return; }
    event.preventDefault();
    if (form.dataset.sent === 'asking') return;
    form.dataset.sent = 'asking';
    const go = (!question || await ask(question)) && (!draft || await draft.keepBeforeSending());
    delete form.dataset.sent;
    if (!go) return;
    form.dataset.sent = 'ready';
    form.requestSubmit(button);
  }

  // A file that the server must refuse unread is said to be too large at its field, while the page is still there.
  function holdsTooMuch(form) {
    return all('input[type=file][data-megabytes]', form).some(input => tellSize(input) && (input.focus(), true));
  }

  function tellSize(input) {
    const over = Array.from(input.files).some(file => file.size > Number(input.dataset.megabytes) * 1048576);
    const near = input.closest('.field');
    let words = near.querySelector('.problem');
    if (over && !words) {
      words = document.createElement('span');
      words.className = 'problem';
      words.setAttribute('role', 'alert');
      near.append(words);
    }
    if (words) words.textContent = over ? input.dataset.tooLarge : '';
    input.setAttribute('aria-invalid', String(over));
    return over;
  }

  function markSent(form) {
    form.dataset.sent = 'sent';
    if (drafting && drafting.form === form) drafting.stop();
    setTimeout(() => all('[type=submit], button', form).forEach(button => button.setAttribute('aria-disabled', 'true')), 0);
  }

  function resetSent() {
    all('form[data-sent]').forEach(form => delete form.dataset.sent);
    all('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  }

  /* ---- drafts ---- */

  const KEPT = element => element.name && !element.disabled && !/^(hidden|password|file|submit|button)$/.test(element.type)
    && element.tagName !== 'BUTTON' && element.tagName !== 'FIELDSET';

  class Draft {
    constructor(form) {
      this.form = form;
      this.address = context + '/drafts/' + form.dataset.draft;
      this.changed = false;
      this.stopped = false;
      form.addEventListener('input', () => this.touch());
      form.addEventListener('change', () => this.touch());
      addEventListener('pagehide', () => { if (this.changed && !this.stopped) this.send(true); });
    }

    touch() {
      this.changed = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), DRAFT_DELAY);
    }

    stop() { this.stopped = true; clearTimeout(this.timer); }

    values() {
      const fields = {};
      Array.from(this.form.elements).filter(KEPT).forEach(element => {
        const values = fields[element.name] = fields[element.name] || [];
        if (element.type === 'checkbox' || element.type === 'radio') {
          if (element.checked) values.push(element.value);
        } else if (element.tagName === 'SELECT') {
          Array.from(element.selectedOptions).forEach(option => values.push(option.value));
        } else {
          values.push(element.value);
        }
      });
      const now = new Date();
      const at = String(now.getHours()).padStart(2, '0') + ':' + String(now.getMinutes()).padStart(2, '0');
      return JSON.stringify({ at, fields });
    }

    send(last) {
      return fetch(this.address, { method: 'POST', headers: { ...HEADERS, 'Content-Type': 'application/json' },
        body: this.values(), keepalive: last, credentials: 'same-origin', redirect: 'manual' });
    }

    async keep() {
      if (this.stopped || !this.changed) return true;
      clearTimeout(this.timer);
      this.changed = false;
      let answer;
      try {
        answer = await this.send(false);
      } catch (e) {
        this.changed = true;
        this.tell(shell.dataset.failed, false);
        return true;
      }
      if (answer.status === 401) {
        this.changed = true;
        signInAgain(this);
        return false;
      }
      if (answer.ok) this.tell(shell.dataset.kept, false);
      return true;
    }

    keepBeforeSending() { this.changed = true; return this.keep(); }

    async restore() {
      let answer;
      try {
        answer = await fetch(this.address, { headers: HEADERS, credentials: 'same-origin', redirect: 'manual' });
      } catch (e) { return; }
      if (answer.status !== 200) return;
      const kept = await answer.json();
      if (this.changed) return;
      Object.entries(kept.fields || {}).forEach(([name, values]) => this.fill(name, values));
      this.tell(shell.dataset.restored.replace('{0}', kept.at), true);
      this.form.dispatchEvent(new Event('td:restored', { bubbles: true }));
    }

    fill(name, values) {
      const elements = Array.from(this.form.elements).filter(element => element.name === name && KEPT(element));
      elements.forEach((element, i) => {
        if (element.type === 'checkbox' || element.type === 'radio') {
          element.checked = values.includes(element.value);
        } else if (element.tagName === 'SELECT') {
          Array.from(element.options).forEach(option => { option.selected = values.includes(option.value); });
        } else if (values[i] !== undefined) {
          element.value = values[i];
        }
        if (element.tagName === 'SELECT' || element.checked) {
          element.dispatchEvent(new Event('change', { bubbles: false }));
        }
      });
    }

    async discard() {
      this.stop();
      await fetch(this.address, { method: 'DELETE', headers: HEADERS, credentials: 'same-origin' });
      location.replace(location.href);
    }

    tell(words, withButton) {
      let bar = this.form.querySelector('.draft');
      if (!bar) {
        bar = document.createElement('p');
        bar.className = 'draft';
        bar.setAttribute('role', 'status');
        this.form.prepend(bar);
      }
      const offered = bar.querySelector('button');
      if (offered && !withButton) {
        bar.firstChild.textContent = words + ' ';
        return;
      }
      bar.textContent = '';
      bar.append(document.createTextNode(words + ' '));
      if (withButton) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'plainly';
        button.textContent = shell.dataset.discard;
        button.onclick = () => this.discard();
        bar.append(button);
      }
    }
  }

  function signInAgain(draft) {
    const dialog = document.getElementById('again-dialog');
    if (!dialog || dialog.open) return;
    const form = dialog.querySelector('form');
    const problem = dialog.querySelector('.problem');
    dialog.showModal();
    form.elements.username.focus();
    form.onsubmit = async event => {
      event.preventDefault();
      const answer = await fetch(context + '/login', { method: 'POST', headers: HEADERS, credentials: 'same-origin',
        body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
      form.elements.password.value = '';
      const told = await answer.json().catch(() => ({}));
      if (!answer.ok) {
        problem.textContent = told.problem || '';
        form.elements.password.focus();
        return;
      }
      // Somebody else at this counter does not get what the first one typed.
      if (told.officer === shell.dataset.officer) await draft.send(false);
      draft.stop();
      location.replace(location.href);
    };
  }

  /* ---- dates ---- */

  async function readDate(input) {
    const words = input.parentElement.querySelector('.day');
    const tell = (text, off) => {
      if (!words) return;
      words.textContent = text;
      words.classList.toggle('off', off);
    };
    const typed = input.value;
    if (!typed.trim()) { tell('', false); return; }
    const answer = await fetch(context + '/day?typed=' + encodeURIComponent(typed), { headers: HEADERS, credentials: 'same-origin' })
      .catch(() => null);
    if (!answer || input.value !== typed) return;
    if (answer.status !== 200) { tell(answer.status === 204 ? shell.dataset.badDate : '', true); return; }
    const day = await answer.json();
    if (input.value !== day.date) {
      input.value = day.date;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    tell(day.words, !day.works);
  }

  /* ---- how much has been written; nothing is cut, what is too much the server says at the field ---- */

  const FEW_LEFT = 0.8;

  function count(field) {
    const limit = Number(field.dataset.limit);
    const written = field.value.trim().normalize('NFC').length;
    let words = field.parentElement.querySelector('.count');
    if (!words) {
      words = document.createElement('p');
      words.className = 'count';
      field.after(words);
    }
    const shown = field.tagName === 'TEXTAREA' ? written > 0 : written > limit * FEW_LEFT;
    words.textContent = shown ? shell.dataset.count.replace('{0}', written).replace('{1}', limit) : '';
    words.classList.toggle('over', written > limit);
    if (written > limit) words.setAttribute('role', 'status'); else words.removeAttribute('role');
  }

  /* ---- wide tables ---- */

  // What scrolls sideways can be scrolled with the keyboard too.
  function letScroll() {
    all('.scroll, .ui-datatable-tablewrapper').forEach(box => {
      const caption = box.querySelector('caption');
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        if (caption && !box.closest('section[aria-labelledby]')) {
          box.setAttribute('role', 'region');
          box.setAttribute('aria-label', caption.textContent.trim());
        }
      } else if (box.hasAttribute('tabindex')) {
        box.removeAttribute('tabindex');
        box.removeAttribute('role');
        box.removeAttribute('aria-label');
      }
    });
  }

  /* ---- beginning ---- */

  // A long menu opens where one is; what was opened or folded by hand stays so on this machine.
  function foldMenu() {
    const groups = all('#menu details[data-group]');
    let kept = {};
    try { kept = JSON.parse(localStorage.getItem('tiepdan.menu')) || {}; } catch (e) { /* as on the first day */ }
    const long = all('#menu a').length > 14;
    groups.forEach(group => {
      const name = group.dataset.group;
      const here = group.querySelector('a.current');
      group.open = Boolean(here) || name === 'home' || (name in kept ? kept[name] : !long);
      group.querySelector('summary').addEventListener('click', () => {
        kept[name] = !group.open;
        try { localStorage.setItem('tiepdan.menu', JSON.stringify(kept)); } catch (e) { /* it lasts for this page */ }
      });
    });
  }

  // After a deed the keyboard goes on from what it said, or in the form that was asked for; where a page has a better place, it says so.
  function afterDeed() {
    if (document.activeElement !== document.body || document.querySelector('[data-queue]')) return;
    const act = document.querySelector('main section[data-section=act]');
    const first = act && all('input:not([type=hidden]), select, textarea', act).find(reachable);
    const said = document.querySelector('main .told');
    if (first) first.focus({ preventScroll: true });
    else if (said) {
      said.tabIndex = -1;
      said.focus({ preventScroll: true });
    }
  }

  function begin() {
    shell = document.getElementById('td') || document.createElement('div');
    context = shell.dataset.context || '';

    foldMenu();
    const menuButton = document.querySelector('.menu-button');
    if (menuButton) {
      menuButton.addEventListener('click', () => {
        const open = menuButton.getAttribute('aria-expanded') !== 'true';
        menuButton.setAttribute('aria-expanded', String(open));
      });
    }

    fold();
    letScroll();
    addEventListener('resize', letScroll);

    const form = document.querySelector('form[data-draft]');
    if (form && shell.id) {
      drafting = new Draft(form);
      if (form.dataset.posted === 'true') drafting.changed = true;
      else drafting.restore();
    }

    all('input[data-date]').forEach(input => { if (input.value) readDate(input); });
    all('[data-limit]').forEach(count);
    document.addEventListener('input', event => { if (event.target.matches('[data-limit]')) count(event.target); });
    document.addEventListener('td:restored', () => {
      all('[data-limit]').forEach(count);
      all('input[data-date]').forEach(readDate);
    });

    const wrong = document.querySelector('main [aria-invalid=true]');
    const wanted = all('main [autofocus]').find(reachable) || document.querySelector('form[data-draft] .field input, form[data-draft] .field select, form[data-draft] .field textarea');
    if (wrong) wrong.focus();
    else if (wanted && document.activeElement === document.body) wanted.focus({ preventScroll: true });
    else afterDeed();

    const keysOff = document.getElementById('keys-off');
    if (keysOff) {
      keysOff.checked = singleKeysOff();
      keysOff.addEventListener('change', () => {
        try { localStorage.setItem('tiepdan.single-keys', keysOff.checked ? 'off' : 'on'); } catch (e) { /* the choice lasts for this page */ }
      });
    }
    all('dialog button[value=close]').forEach(button => button.addEventListener('click', () => button.closest('dialog').close()));
  }

  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('focusout', event => { if (event.target.matches && event.target.matches('input[data-date]')) readDate(event.target); });
  document.addEventListener('click', event => {
    all(OPENED).forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('change', event => { if (event.target.matches('input[data-megabytes]')) tellSize(event.target); });
  addEventListener('pageshow', event => { if (event.persisted) resetSent(); });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
