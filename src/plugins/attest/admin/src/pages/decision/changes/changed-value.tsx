import { Flex } from '@strapi/design-system';

import type { DifferenceView, DisplayNamesView } from '../../../../../shared/contracts';
import type { SchemaAttribute } from '../../../api/setup';
import { FieldValue, ScalarValue } from '../../../reading/field-value';
import { isEmpty } from '../../../reading/is-empty';
import { comeAndGone } from './attribute-at';
import { blocksText } from './blocks-text';
import { Added, Removed } from './marked';
import { TextChange } from './text-change';
import { useBlockWords } from './use-block-words';

interface Props {
  readonly difference: DifferenceView;
  readonly attribute: SchemaAttribute | undefined;
  readonly names: DisplayNamesView;
}

/** One field's change, by the kind of the field. */
export function ChangedValue({ difference: { before, after }, attribute, names }: Props) {
  const words = useBlockWords();
  switch (attribute?.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
    case 'email':
      return <TextChange before={String(before ?? '')} after={String(after ?? '')} />;
    case 'blocks':
      return <TextChange before={blocksText(before, words)} after={blocksText(after, words)} />;
    case 'relation':
    case 'media':
      return <ComeAndGone before={before} after={after} attribute={attribute} names={names} />;
    case 'component':
    case 'dynamiczone':
      return <BeforeAndAfter before={before} after={after} one={(value) => <FieldValue value={value} attribute={attribute} names={names} />} />; // prettier-ignore
    default:
      return <BeforeAndAfter before={before} after={after} one={(value) => <ScalarValue value={value} type={attribute?.type} />} />; // prettier-ignore
  }
}

interface Two {
  readonly before: unknown;
  readonly after: unknown;
}

function BeforeAndAfter({ before, after, one }: Two & { readonly one: (value: unknown) => React.ReactNode }) {
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {isEmpty(before) ? null : <Removed>{one(before)}</Removed>}
      {isEmpty(after) ? null : <Added>{one(after)}</Added>}
    </Flex>
  );
}

function ComeAndGone({ before, after, attribute, names }: Two & Omit<Props, 'difference'>) {
  const { come, gone } = comeAndGone(before, after);
  const shown = (value: unknown) => <FieldValue value={value} attribute={attribute} names={names} />;
  return (
    <Flex tag="ul" direction="column" alignItems="start" gap={1}>
      {gone.map((value, index) => (
        <li key={`-${index}`}>
          <Removed>{shown(value)}</Removed>
        </li>
      ))}
      {come.map((value, index) => (
        <li key={`+${index}`}>
          <Added>{shown(value)}</Added>
        </li>
      ))}
    </Flex>
  );
}
