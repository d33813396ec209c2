import type { ReactNode } from 'react';

import { BlocksRenderer } from '@strapi/blocks-react-renderer';

import type { DisplayNamesView } from '../../../shared/contracts';
import { useWords } from '../words/use-words';
import { fileAddress } from './file-address';
import { safeLink } from './safe-url';
import { withImageAddresses } from './with-image-addresses';

type Content = Parameters<typeof BlocksRenderer>[0]['content'];

export interface RichTextProps {
  readonly blocks: unknown;
  /** Where the images in it can be fetched. */
  readonly names: DisplayNamesView;
}

/** A text in blocks. Whatever it holds, nothing of it is taken for HTML, and its links lead only to addresses. */
export function RichText({ blocks, names }: RichTextProps) {
  if (!Array.isArray(blocks)) return null;
  const content = withImageAddresses(blocks, names) as Content;
  return <BlocksRenderer content={content} blocks={{ heading: Heading, link: SafeLink, image: Picture }} />;
}

/** The page's own headings stand above those of the text. */
function Heading({ level, children }: { readonly level?: number; readonly children?: ReactNode }) {
  const Tag = `h${Math.min(6, (level ?? 1) + 2)}` as 'h3';
  return <Tag>{children}</Tag>;
}

function SafeLink({ url, children }: { readonly url?: string; readonly children?: ReactNode }) {
  const address = safeLink(url);
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

interface BlockImage {
  readonly name?: string;
  readonly url?: string;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
}

function Picture({ image }: { readonly image?: BlockImage }) {
  const { t } = useWords();
  const address = fileAddress({ url: image?.url ?? null });
  const alt = image?.alternativeText ?? '';
  return (
    <figure>
      {address ? <img src={address} alt={alt} /> : <p>{t('reading.no-image', { name: image?.name ?? '' })}</p>}
      {image?.caption ? <figcaption>{image.caption}</figcaption> : null}
      <small>{alt ? t('reading.alt', { alt }) : t('reading.no-alt')}</small>
    </figure>
  );
}
