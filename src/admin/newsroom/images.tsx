import { useIntl } from 'react-intl';

import type { Names, ReadingProps } from './attest';
import { partOf, textOf, type Part } from './read-message';

interface Props extends Pick<ReadingProps, 'fileAddress'> {
  readonly images: readonly Part[];
  readonly names: Names;
}

/** Images with what stands for them to who cannot see them, which is part of what is decided on. */
export function Images({ images, names, fileAddress }: Props) {
  const { formatMessage } = useIntl();
  return (
    <>
      {images.map(({ file, alt, decorative, credit }, index) => {
        const kept = partOf(file);
        const address = fileAddress(names.files[textOf(kept['sha256'])]);
        const text = textOf(alt) || textOf(kept['alternativeText']);
        const said =
          decorative === true
            ? formatMessage({ id: 'newsroom.decorative', defaultMessage: 'Decorative: passed over by screen readers' })
            : text
              ? formatMessage({ id: 'newsroom.alt', defaultMessage: 'Alternative text: {text}' }, { text })
              : formatMessage({ id: 'newsroom.no-alt', defaultMessage: 'Without alternative text' });
        return (
          <figure key={index}>
            {address ? <img src={address} alt={decorative === true ? '' : text} /> : <p>{textOf(kept['name'])}</p>}
            <figcaption>
              {textOf(credit)
                ? formatMessage({ id: 'newsroom.credit', defaultMessage: 'Photo: {name}' }, { name: textOf(credit) })
                : null}
            </figcaption>
            <small>{said}</small>
          </figure>
        );
      })}
    </>
  );
}
