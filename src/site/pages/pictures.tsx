import type { ReactElement } from 'react';

import { safeLink } from '../../api/newsroom/html/safe-link';
import { written } from '../lang';
import type { Picture } from '../message';
import type { View } from '../view';

interface Pictures {
  readonly view: View;
  readonly language: string;
  readonly images: readonly Picture[];
}

/** Images with what they show and who took them. A room as large as the image is kept for each before it comes. */
export function Pictures({ language, images }: Pictures): ReactElement {
  return (
    <>
      {images.map(({ url, alt, credit, width, height }, nth) => {
        const src = safeLink(url);
        if (src === undefined) return null;
        const size = { ...(width !== null && { width }), ...(height !== null && { height }) };
        return (
          <figure key={nth} {...written(language)}>
            <img src={src} alt={alt ?? ''} {...size} />
            {credit !== null && <figcaption>{credit}</figcaption>}
          </figure>
        );
      })}
    </>
  );
}
