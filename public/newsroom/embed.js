/*
 * <budkavle-news organisation="umearegionen" limit="5">
 *   <a href="https://nyheter.example.org/newsroom?organisation=umearegionen">Nyheter från Umeåregionen</a>
 * </budkavle-news>
 *
 * Puts the newest messages before what stands in the element, which is what there is without JavaScript, or when the
 * newsroom does not answer. Nothing is read as HTML; the list stands in the page itself and takes its looks from it.
 * See docs/using-the-api.md.
 */
(() => {
  'use strict';

  const SCRIPT = document.currentScript;
  const NEWSROOM = SCRIPT ? new URL(SCRIPT.src).origin : location.origin;
  const FILTERS = ['organisation', 'kind', 'language', 'year', 'subject', 'plan'];

  class News extends HTMLElement {
    connectedCallback() {
      if (this.asked) return;
      this.asked = true;
      this.show().catch((error) => console.warn(`budkavle-news: ${error.message}`));
    }

    async show() {
      const answer = await fetch(this.question(), { credentials: 'omit' });
      if (!answer.ok) throw new Error(`the newsroom answered ${answer.status}`);
      const { data } = await answer.json();
      if (data.length === 0) return;
      const list = document.createElement('ul');
      list.className = 'budkavle-news';
      list.append(...data.map((message) => this.entry(message)));
      this.prepend(list);
    }

    question() {
      const address = new URL('/api/messages', this.newsroom());
      for (const name of FILTERS) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(`filters[${name}][$eq]`, value);
      }
      address.searchParams.set('pagination[pageSize]', String(this.limit()));
      address.searchParams.set('pagination[withCount]', 'false');
      return address;
    }

    entry({ headline, language, slug, publishedAt }) {
      const link = document.createElement('a');
      link.href = this.pageOf(slug);
      link.textContent = headline;
      link.lang = language;
      const time = document.createElement('time');
      time.dateTime = publishedAt;
      time.textContent = this.day(publishedAt);
      const item = document.createElement('li');
      item.append(link, ' ', time);
      return item;
    }

    /** Where a message is read: on the newsroom's own pages, or where `page` says, with {slug} in it. */
    pageOf(slug) {
      const page = this.getAttribute('page') || '/newsroom/messages/{slug}';
      return new URL(page.replace('{slug}', encodeURIComponent(slug)), this.newsroom()).href;
    }

    day(instant) {
      const language = this.closest('[lang]')?.lang || 'sv';
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(
        new Date(instant),
      );
    }

    limit() {
      const asked = Number(this.getAttribute('limit'));
      return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 5;
    }

    newsroom() {
      return this.getAttribute('newsroom') || NEWSROOM;
    }
  }

  if (!customElements.get('budkavle-news')) customElements.define('budkavle-news', News);
})();
