// What the forms of the desk do while people talk: show what is asked, add lines, read a scanned card, pick a case, tell the dates.
(function () {
  'use strict';

  const HEADERS = { 'X-TiepDan': '1' };
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const context = () => (document.getElementById('td') || { dataset: {} }).dataset.context || '';
  const fields = (name, within) => all('[id$=":' + name + '"], [name$=":' + name + '"]', within)
    .filter(element => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName));

  function valueOf(name, within) {
    const found = fields(name, within);
    if (!found.length) return null;
    if (found[0].type === 'radio') return (found.find(radio => radio.checked) || { value: '' }).value;
    if (found[0].type === 'checkbox') return String(found[0].checked);
    return found[0].value;
  }

  /* ---- what is shown when: data-when="kind=A|B", "kind!=A", "people=5-10", "people=11-" ---- */

  function holds(condition) {
    const [, name, not, wanted] = /^([A-Za-z0-9-]+?)(!?)=(.*)$/.exec(condition);
    const value = valueOf(name);
    if (value === null) return true;
    const met = wanted.split('|').some(one => {
      const range = /^(\d+)-(\d*)$/.exec(one);
      return range ? Number(value) >= Number(range[1]) && (range[2] === '' || Number(value) <= Number(range[2])) : value === one;
    });
    return not ? !met : met;
  }

  function show() {
    all('[data-when]').forEach(part => { part.hidden = !part.dataset.when.split('&').every(holds); });
    all('[data-rows]').forEach(rows => {
      const lines = all('[data-row]', rows);
      const used = lines.map(line => all('input, textarea, select', line).some(field =>
        !/^(checkbox|radio|hidden)$/.test(field.type) && !/(condition|role|certification)-\d+$/.test(field.name) && field.value.trim()));
      const shown = Math.max(Number(rows.dataset.shown || 0), used.lastIndexOf(true) + 1);
      lines.forEach((line, i) => { line.hidden = i >= shown; });
      const add = document.querySelector('[data-add="' + rows.dataset.rows + '"]');
      if (add) add.hidden = shown >= lines.length;
    });
  }

  function addLine(button) {
    const rows = document.querySelector('[data-rows="' + button.dataset.add + '"]');
    const next = all('[data-row]', rows).find(line => line.hidden);
    if (!next) return;
    rows.dataset.shown = all('[data-row]', rows).indexOf(next) + 1;
    show();
    const first = next.querySelector('input, select');
    if (first) first.focus();
  }

  /* ---- papers follow from who comes ---- */

  const PAPERS = { PERSON: 'IDENTITY_CARD', FOREIGNER: 'PASSPORT', ORGANISATION: 'ORGANISATION_PAPER' };
  // What comes so is brought by nobody who could be asked for his number.
  const UNSEEN = /^(POST|BOX|DEPUTY|FRONT|PRESS|FORWARDED)$/;

  function offerPapers(form) {
    const papers = fields('paperKind', form)[0];
    const number = fields('paperNumber', form)[0];
    const kind = valueOf('kind-of-person', form);
    if (!papers || !PAPERS[kind] || number && number.value.trim()) return;
    const silent = UNSEEN.test(valueOf('source', form) || '') && papers.querySelector('[value=NOT_STATED]');
    papers.value = silent ? 'NOT_STATED' : PAPERS[kind];
  }

  /* ---- the QR code of a citizen's card: number|old number|name|ddMMyyyy|sex|address|issued ---- */

  const CARD = /(\d{12})\|(\d{9}|\d{12})?\|([^|]+)\|(\d{8})\|([^|]*)\|([^|]+)\|/;
  // A scanner types where the cursor stands, one sign after the other, and mostly ends with Enter.
  const SCANNED = 300;

  // A line that is no card, or a birthday that no calendar knows, is told and left for the next scan to replace.
  function complain(scan, about) {
    const place = document.getElementById('card-problem');
    if (!place) return;
    place.textContent = about ? place.dataset[about] : '';
    place.hidden = !about;
    if (about) scan.select();
  }

  function isBirthday(digits) {
    const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
    const date = new Date(year, month - 1, day);
    return year >= 1900 && date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day
      && date <= new Date();
  }

  function readCard(scan) {
    const card = CARD.exec(scan.value + '|');
    if (!card) {
      complain(scan, scan.value.split('|').length > 2 ? 'wrong' : null);
      return scan.value.split('|').length > 2;
    }
    const part = card.slice(1).map(text => (text || '').trim());
    if (!isBirthday(part[3])) {
      complain(scan, 'birthday');
      return true;
    }
    complain(scan, null);
    // Whoever began to type before he scanned keeps what he typed, but for the fields the card knows.
    scan.value = scan.value.slice(0, card.index);
    // In the line of a further person the card is his.
    const row = (/:[A-Za-z]+(-\d+)$/.exec(scan.id) || ['', ''])[1];
    const set = (name, value) => {
      const field = fields(name + row, scan.form)[0];
      if (field && value) field.value = value;
    };
    const person = row ? null : fields('kind-of-person', scan.form).find(radio => radio.value === 'PERSON');
    if (person) person.checked = true;
    set('paperKind', 'IDENTITY_CARD');
    set('paperNumber', part[0]);
    set('fullName', part[2]);
    set('birthYear', (/(\d{4})$/.exec(part[3]) || [])[1]);
    set('sex', { 'nam': 'MALE', 'nữ': 'FEMALE' }[part[4].normalize('NFC').toLowerCase()]);
    set('address', part[5]);
    show();
    const first = fields('fullName' + row, scan.form)[0];
    first.dispatchEvent(new Event('input', { bubbles: true }));
    (fields('telephone' + row, scan.form)[0] || first).focus();
    return true;
  }

  // The place for scans, and every line about the person: the scan is understood wherever it lands.
  const scannable = field => field.tagName === 'INPUT' && (field.matches('[data-qr]')
    || /:(fullName|paperNumber|noPaperReason|telephone|address|birthYear)(-\d+)?$/.test(field.id) && document.querySelector('[data-qr]') !== null);

  /* ---- picking a case by its words ---- */

  class Pick {
    constructor(box, number) {
      this.input = box.querySelector('input');
      if (!this.input || this.input.disabled) return;
      this.list = document.createElement('ul');
      this.list.id = 'pick-' + number;
      this.list.className = 'pick-list';
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', box.dataset.label || '');
      this.list.hidden = true;
      this.input.after(this.list);
      this.input.setAttribute('role', 'combobox');
      this.input.setAttribute('aria-autocomplete', 'list');
      this.input.setAttribute('aria-controls', this.list.id);
      this.close();
      this.input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.seek(), 200); });
      this.input.addEventListener('keydown', event => this.key(event));
      this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    }

    async seek() {
      const words = this.input.value.trim();
      if (words.length < 2 || /^V(V|TC)-.* · /.test(words)) { this.close(); return; }
      const answer = await fetch(context() + '/look-up/matters', { method: 'POST', headers: HEADERS, body: words,
        credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
      if (!answer || answer.status !== 200 || words !== this.input.value.trim()) return;
      this.offer(await answer.json());
    }

    offer(found) {
      this.list.textContent = '';
      this.at = -1;
      found.forEach((line, i) => {
        const option = document.createElement('li');
        option.id = this.list.id + '-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = line;
        option.addEventListener('mousedown', event => { event.preventDefault(); this.take(line); });
        this.list.append(option);
      });
      this.list.hidden = !found.length;
      this.input.setAttribute('aria-expanded', String(found.length > 0));
    }

    key(event) {
      const options = Array.from(this.list.children);
      if (this.list.hidden) {
        if (event.key === 'F4') { this.seek(); event.preventDefault(); event.stopPropagation(); }
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
        options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
        this.input.setAttribute('aria-activedescendant', options[this.at].id);
      } else if (event.key === 'Enter' && this.at >= 0 && !event.ctrlKey) {
        this.take(options[this.at].textContent);
        event.stopPropagation();
      } else if (event.key === 'Escape') {
        this.close();
      } else {
        return;
      }
      event.preventDefault();
    }

    take(line) {
      this.input.value = line;
      this.close();
      this.input.dispatchEvent(new Event('change', { bubbles: true }));
    }

    close() {
      this.at = -1;
      this.list.hidden = true;
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  /* ---- the dates of the clocks, before anything is saved ---- */

  async function tellClocks(box) {
    const on = valueOf(box.dataset.on);
    if (!on || on === box.dataset.told) return;
    const answer = await fetch(context() + '/clocks?of=' + box.dataset.clocks + '&on=' + encodeURIComponent(on),
      { headers: HEADERS, credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!answer || answer.status !== 200) return;
    const dates = await answer.json();
    box.dataset.told = on;
    all('[data-due]', box).forEach((place, i) => { place.textContent = dates[i] || ''; });
  }

  /* ---- petitions that are like the one being typed: F2 goes there and back ---- */

  const PAUSE = 500;

  class Alike {
    constructor(panel) {
      this.panel = panel;
      this.words = panel.querySelector('[data-alike-words]');
      this.list = panel.querySelector('[data-alike-list]');
      this.effects = panel.querySelector('[data-alike-effects]');
      this.store = document.querySelector('[name$=":' + panel.dataset.alike + '"]');
      this.chosen = new Map();
      try { JSON.parse(this.store.value || '[]').forEach(choice => this.chosen.set(choice.code, choice)); } catch (e) { this.store.value = ''; }
      this.turn = 0;
      ['input', 'change', 'td:restored'].forEach(kind => this.store.form.addEventListener(kind, () => this.touch()));
      this.touch();
    }

    touch() { clearTimeout(this.timer); this.timer = setTimeout(() => this.seek(), PAUSE); }

    typed() {
      const value = name => {
        const field = fields(name, this.store.form)[0];
        return field && field.offsetParent === null && field.type !== 'radio' ? '' : valueOf(name, this.store.form) || '';
      };
      return JSON.stringify({ kind: value('kind'), sealed: this.panel.dataset.sealed === 'true', name: value('fullName'),
        birthYear: value('birthYear'), paperNumber: value('paperNumber'), telephone: value('telephone'), address: value('address'),
        text: value('summary') + '\n' + value('requests') });
    }

    async seek() {
      const body = this.typed();
      if (body === this.asked) return;
      this.asked = body;
      const turn = ++this.turn;
      const answer = await fetch(context() + '/look-up/alike', { method: 'POST', headers: { ...HEADERS, 'Content-Type': 'application/json' },
        body, credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
      if (turn !== this.turn) return;
      if (!answer || answer.status !== 200) { this.asked = null; return; }
      this.show(await answer.json());
    }

    show(answer) {
      const told = this.panel.dataset;
      const words = answer.withheld ? told.withheld : answer.found.length ? told.some.replace('{0}', answer.found.length) : told.none;
      if (this.words.textContent !== words) this.words.textContent = words;
      if (answer.withheld) this.chosen.clear();
      this.effects.hidden = !answer.found.length;
      // Whoever is choosing while the list changes keeps his place.
      const at = this.panel.contains(document.activeElement) ? document.activeElement.id : null;
      this.list.replaceChildren(...answer.found.map(alike => this.candidate(alike)));
      if (at && document.getElementById(at)) document.getElementById(at).focus();
      this.keep();
    }

    candidate(alike) {
      const make = (tag, words, look) => {
        const element = document.createElement(tag);
        if (words) element.textContent = words;
        if (look) element.className = look;
        return element;
      };
      const told = this.panel.dataset;
      const item = make('li');
      const link = make('a', alike.code);
      link.href = told.address + encodeURIComponent(alike.code);
      link.target = '_blank';
      link.rel = 'noopener';
      item.append(link, ' ', make('span', alike.line, 'muted'), make('span', alike.why, 'why-alike'), make('span', alike.summary, 'muted clip-2'));
      const group = make('fieldset', '', 'verdict');
      group.append(make('legend', alike.code, 'hidden'));
      const offered = [['', told.unsaid], ...(alike.open ? [['SAME', told.same]] : []), ['CASE', told.case], ['DIFFERENT', told.different]];
      offered.forEach(([verdict, name]) => {
        const radio = make('input');
        radio.type = 'radio';
        radio.name = 'alike-' + alike.code;
        radio.id = radio.name + '-' + verdict;
        radio.value = verdict;
        radio.checked = ((this.chosen.get(alike.code) || {}).verdict || '') === verdict;
        if (verdict) radio.setAttribute('aria-describedby', 'alike-' + verdict);
        radio.addEventListener('change', () => this.choose(alike, verdict, titled));
        const label = make('label', name);
        label.htmlFor = radio.id;
        const pair = make('span', '', 'tick');
        pair.append(radio, label);
        group.append(pair);
      });
      const titled = make('div', '', 'field');
      if (!alike.tied) {
        const label = make('label', told.title, 'label');
        const title = make('input');
        title.id = 'alike-title-' + alike.code;
        title.type = 'text';
        title.maxLength = 300;
        title.autocomplete = 'off';
        title.value = (this.chosen.get(alike.code) || {}).title || '';
        title.addEventListener('input', () => { this.chosen.set(alike.code, { code: alike.code, verdict: 'CASE', title: title.value }); this.keep(); });
        label.htmlFor = title.id;
        titled.append(label, title);
      }
      titled.hidden = alike.tied || (this.chosen.get(alike.code) || {}).verdict !== 'CASE';
      item.append(group, titled);
      return item;
    }

    choose(alike, verdict, titled) {
      titled.hidden = alike.tied || verdict !== 'CASE';
      const title = titled.querySelector('input');
      if (verdict) this.chosen.set(alike.code, { code: alike.code, verdict, title: verdict === 'CASE' && title ? title.value : undefined });
      else this.chosen.delete(alike.code);
      this.keep();
    }

    // What is no longer proposed is no longer chosen: nobody sees it any more.
    keep() {
      const shown = all('input[type=radio]', this.list).map(radio => radio.name.slice(6));
      this.store.value = JSON.stringify([...this.chosen.values()].filter(choice => shown.includes(choice.code)));
    }
  }

  function jump(event) {
    const panel = document.getElementById('alike');
    if (event.key !== 'F2' || event.ctrlKey || event.altKey || event.shiftKey || !panel) return;
    event.preventDefault();
    if (panel.contains(document.activeElement) && panel.cameFrom && panel.cameFrom.isConnected) {
      panel.cameFrom.focus();
      return;
    }
    panel.cameFrom = document.activeElement;
    const first = all('a[href], input, button, summary', panel).find(element => element.offsetParent !== null);
    (first || panel.querySelector('h2')).focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  function begin() {
    // The Vietnamese words that come with the table name the page by a gap nobody fills.
    const words = window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales.vi;
    if (words && words.aria) words.aria.pageLabel = 'Trang {page}';
    document.addEventListener('keydown', jump);
    if (!document.querySelector('[data-when], [data-rows], [data-pick], [data-clocks]')) return;
    all('[data-pick]').forEach((box, i) => new Pick(box, i));
    document.addEventListener('change', event => {
      if (event.isTrusted && /:(kind-of-person|source)$/.test(event.target.name || '')) offerPapers(event.target.form);
      show();
    }, true);
    document.addEventListener('input', event => {
      const typed = event.target;
      clearTimeout(typed.scanning);
      if (scannable(typed) && typed.value.includes('|')) typed.scanning = setTimeout(() => readCard(typed), SCANNED);
      if (/:(people|signatures)$/.test(typed.id)) show();
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.ctrlKey && scannable(event.target) && readCard(event.target)) {
        clearTimeout(event.target.scanning);
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    document.addEventListener('click', event => {
      const add = event.target.closest && event.target.closest('[data-add]');
      if (add) addLine(add);
    });
    document.addEventListener('focusout', event => {
      if (event.target.matches && event.target.matches('input[data-date]')) {
        setTimeout(() => all('[data-clocks]').forEach(tellClocks), 400);
      }
    });
    document.addEventListener('td:restored', () => { show(); all('[data-clocks]').forEach(tellClocks); });
    // A choice of none is a choice too: the browser shows it as taken.
    all('input[type=radio][value=""]').filter(none => !none.form.querySelector('[name="' + none.name + '"]:checked'))
      .forEach(none => { none.checked = true; });
    show();
    all('[data-alike]').forEach(panel => new Alike(panel));
    // After a refused save the day that was typed counts, not the one the page began with.
    if (document.querySelector('form[data-posted=true]')) all('[data-clocks]').forEach(tellClocks);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
