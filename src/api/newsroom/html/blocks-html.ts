import { createRequire } from 'node:module';

import type * as Renderer from '@strapi/blocks-react-renderer' with { 'resolution-mode': 'import' };
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { safeLink } from './safe-link';

/** It has a form for `require`, which its types do not tell of. */
const { BlocksRenderer } = createRequire(__filename)('@strapi/blocks-react-renderer') as typeof Renderer;

type Content = Parameters<typeof BlocksRenderer>[0]['content'];

interface BlockImage {
  readonly url?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/**
 * A text in blocks as HTML that can stand on any page: whatever it holds is escaped, links lead only to addresses, and its
 * headings begin below the page's own, which is the headline.
 * @returns the empty string for what is no text in blocks
 */
export function blocksHtml(blocks: unknown): string {
  if (!Array.isArray(blocks) || blocks.length === 0) return '';
  const own = { heading, link, image };
  return renderToStaticMarkup(createElement(BlocksRenderer, { content: blocks as Content, blocks: own }));
}

function heading({ level = 1, children }: { readonly level?: number; readonly children?: ReactNode }) {
  return createElement(`h${Math.min(6, Math.max(2, level))}`, null, children);
}

function link({ url, children }: { readonly url?: string; readonly children?: ReactNode }) {
  const href = safeLink(url);
  return href === undefined ? createElement('span', null, children) : createElement('a', { href }, children);
}

function image({ image: { url, alternativeText, caption, width, height } }: { readonly image: BlockImage }) {
  const src = safeLink(url);
  if (src === undefined) return createElement('span');
  const size = { ...(width && { width }), ...(height && { height }) };
  const picture = createElement('img', { src, alt: alternativeText ?? '', loading: 'lazy', ...size });
  return createElement('figure', null, picture, caption ? createElement('figcaption', null, caption) : null);
}
