import { useIntl } from 'react-intl';

/** Text whose English form is its own translation key, as Strapi does for names of types and enumeration values. */
export function TranslatedText({ text }: { text: string }) {
  const { formatMessage } = useIntl();
  return <>{formatMessage({ id: text, defaultMessage: text })}</>;
}
