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
    const [, name, not, wanted] = /^([A-Za-z-]+)(!?)=(.*)$/.exec(condition);
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
        !/^(checkbox|radio|hidden)$/.test(field.type) && !/condition-\d+$/.test(field.name) && field.value.trim()));
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

  function offerPapers(kind) {
    const papers = fields('paperKind', kind.form)[0];
    if (papers && PAPERS[kind.value]) papers.value = PAPERS[kind.value];
  }

  /* ---- the QR code of a citizen's card: number|old number|name|ddMMyyyy|sex|address|issued ---- */

  function readCard(scan) {
    const part = scan.value.split('|').map(text => text.trim());
    if (part.length < 6) return false;
    const set = (name, value) => {
      const field = fields(name, scan.form)[0];
      if (field && value) field.value = value;
    };
    const person = fields('kind-of-person', scan.form).find(radio => radio.value === 'PERSON');
    if (person) person.checked = true;
    set('paperKind', 'IDENTITY_CARD');
    set('paperNumber', part[0]);
    set('fullName', part[2]);
    set('birthYear', (/(\d{4})$/.exec(part[3]) || [])[1]);
    set('sex', { 'nam': 'MALE', 'nữ': 'FEMALE' }[part[4].normalize('NFC').toLowerCase()]);
    set('address', part[5]);
    scan.value = '';
    show();
    const first = fields('fullName', scan.form)[0];
    first.dispatchEvent(new Event('input', { bubbles: true }));
    (fields('telephone', scan.form)[0] || first).focus();
    return true;
  }

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

  function begin() {
    // The Vietnamese words that come with the table name the page by a gap nobody fills.
    const words = window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales.vi;
    if (words && words.aria) words.aria.pageLabel = 'Trang {page}';
    const here = document.querySelector('[data-here]');
    if (here && !location.search) history.replaceState(null, '', here.dataset.here);
    if (!document.querySelector('[data-when], [data-rows], [data-pick], [data-clocks]')) return;
    all('[data-pick]').forEach((box, i) => new Pick(box, i));
    document.addEventListener('change', event => {
      if (event.target.type === 'radio' && /:kind-of-person$/.test(event.target.name)) offerPapers(event.target);
      show();
    }, true);
    document.addEventListener('input', event => {
      if (event.target.matches('[data-qr]')) readCard(event.target);
      if (/:people$/.test(event.target.id)) show();
    });
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
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
