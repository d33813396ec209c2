import { Flex, Typography } from '@strapi/design-system';

import type { ApprovalView, FaultView, OutcomeView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import { APPROVAL } from '../model/blank-rule';
import { faultAt } from '../model/faults';
import type { Names } from '../model/words';
import { ChoiceField } from './choice-field';
import { GroupsField } from './groups-field';
import { StepsEditor } from './steps-editor';

interface Props {
  readonly names: Names;
  readonly outcome: OutcomeView;
  readonly faults: readonly FaultView[];
  readonly onChange: (outcome: OutcomeView) => void;
}

const ROUTES = ['approve', 'inform', 'free'] as const;

/** What a route leads to. */
export function OutcomeEditor({ names, outcome, faults, onChange }: Props) {
  const { t } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} tag="section">
      <Typography tag="h3" variant="delta">
        {t('policy.form.outcome')}
      </Typography>
      <ChoiceField
        label={t('policy.field.outcome')}
        value={outcome.route}
        choices={ROUTES.map((value) => ({ value, label: t(`route.${value}`), hint: t(`policy.hint.route.${value}`) }))}
        onChange={(route) => route !== outcome.route && onChange(outcomeOf(route, outcome))}
      />
      {outcome.route === 'inform' && (
        <GroupsField
          label={t('policy.form.inform')}
          groups={outcome.groups}
          error={faultAt(faults, 'outcome.groups')}
          onChange={(groups) => onChange({ ...outcome, groups })}
        />
      )}
      {outcome.route === 'approve' && <Approval names={names} outcome={outcome} faults={faults} onChange={onChange} />}
    </Flex>
  );
}

type ApprovalProps = Omit<Props, 'outcome'> & { readonly outcome: ApprovalView };

function Approval({ names, outcome, faults, onChange }: ApprovalProps) {
  const { t } = useWords();
  return (
    <>
      <StepsEditor
        names={names}
        steps={outcome.steps}
        faults={faults}
        onChange={(steps) => onChange({ ...outcome, steps })}
      />
      <ChoiceField
        label={t('policy.form.publish')}
        value={outcome.publish}
        choices={(['on-approval', 'by-author', 'by-other'] as const).map((value) => ({
          value,
          label: t(`policy.publish.${value}.name`),
          hint: t(`policy.publish.${value}`),
        }))}
        onChange={(publish) => onChange({ ...outcome, publish })}
      />
      <ChoiceField
        label={t('policy.form.fourEyes')}
        value={outcome.fourEyes}
        choices={(['strict', 'author-confirms', 'off'] as const).map((value) => ({
          value,
          label: t(`policy.fourEyes.${value}`),
          hint: t(`fourEyes.${value}`),
        }))}
        onChange={(fourEyes) => onChange({ ...outcome, fourEyes })}
      />
    </>
  );
}

/** Whoever was asked stays so when the kind of answer changes. */
function outcomeOf(route: OutcomeView['route'], previous: OutcomeView): OutcomeView {
  if (route === 'free') return { route };
  if (route === 'inform') return { route, groups: previous.route === 'approve' ? previous.steps[0].groups : [] };
  const [step] = APPROVAL.steps;
  return previous.route === 'inform' ? { ...APPROVAL, steps: [{ ...step, groups: previous.groups }] } : APPROVAL;
}
