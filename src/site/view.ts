import type { Lang } from './lang';
import type { Words } from './words';

/** What is the same on every page of one installation. */
export interface Site {
  readonly title: string;
  /** Where the law's statement on accessibility is read; empty for none. */
  readonly accessibility: string;
  /** Prefix of the API. */
  readonly api: string;
  /** Absolute address of a path on this server. */
  of(path: string): string;
  /** Absolute address of the page where a message is read: here, or on the organisation's own website. */
  page(slug: string): string;
  /** The same of a plan. */
  planPage(slug: string): string;
}

/** What a page is written with. */
export interface View {
  readonly site: Site;
  readonly lang: Lang;
  readonly words: Words;
}
