import type { DisplayNamesView } from '../../../shared/contracts';
import { useWords } from '../words/use-words';
import { fileAddress, isImage } from './file-address';

interface Props {
  /** As a snapshot keeps it: the hash of its bytes, and the texts that go with it. */
  readonly file: unknown;
  readonly names: DisplayNamesView;
}

/** A file: an image to look at with its alternative text, anything else to open. */
export function FileValue({ file, names }: Props) {
  const { t } = useWords();
  const { sha256, name, alternativeText } = (file ?? {}) as Readonly<Record<string, string | null>>;
  const known = names.files[String(sha256)];
  const address = fileAddress(known);
  const label = name ?? known?.name ?? '';
  if (!address) return <>{label}</>;
  if (!isImage(known)) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    );
  }
  return (
    <figure>
      <img src={address} alt={alternativeText ?? ''} />
      <small>
        {label} – {alternativeText ? t('reading.alt', { alt: alternativeText }) : t('reading.no-alt')}
      </small>
    </figure>
  );
}
