import { useVocabularyQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { Picker } from './picker';

interface Props {
  readonly label: string;
  readonly groups: readonly string[];
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly onChange: (groups: readonly string[]) => void;
}

/** Groups by name; one without anybody in it says so. */
export function GroupsField({ label, groups, error, hint, onChange }: Props) {
  const { t } = useWords();
  const { data } = useVocabularyQuery();
  const options = (data?.groups ?? []).map(({ id, name, hasMembers }) => ({
    value: id,
    label: hasMembers ? name : t('policy.form.vacant', { name }),
  }));
  return <Picker label={label} options={options} chosen={groups} error={error} hint={hint} onChange={onChange} />;
}
