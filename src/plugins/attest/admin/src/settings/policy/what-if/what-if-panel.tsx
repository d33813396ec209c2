import { useId, useState } from 'react';

import { Box, Flex, IconButton, Tabs, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';

import type { FactsView } from '../../../../../shared/policy-contracts';
import { useSimulationQuery, type Question } from '../../../api/policies';
import type { FoundDocument } from '../../../api/search-documents';
import { useWords } from '../../../words/use-words';
import type { Tables } from '../model/rows';
import type { Names } from '../model/words';
import { ChooseFacts } from './choose-facts';
import { ChooseMessage } from './choose-message';
import { WhatIfAnswer } from './what-if-answer';

interface Props {
  readonly names: Names;
  readonly tables: Tables;
  /** Whether the tables are a proposal and not what is in force. */
  readonly isProposal: boolean;
  readonly onClose: () => void;
}

const PAUSE = 400;

/** "What would happen to …": the answer follows what is chosen, and what is changed in the tables meanwhile. */
export function WhatIfPanel({ names, tables, isProposal, onClose }: Props) {
  const { t } = useWords();
  const heading = useId();
  const [way, setWay] = useState('message');
  const [message, setMessage] = useState<FoundDocument>();
  const [facts, setFacts] = useState<FactsView>({});
  const asked = useDebounce(questionOf(way, message, facts, tables), PAUSE);
  const answer = useSimulationQuery(asked as Question, { skip: asked === undefined });
  const byHand = (from: FactsView) => {
    setFacts(from);
    setWay('facts');
  };

  return (
    <Box tag="aside" aria-labelledby={heading} background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography id={heading} tag="h2" variant="delta">
          {t('policy.what-if')}
        </Typography>
        <IconButton label={t('policy.what-if.close')} variant="ghost" onClick={onClose}>
          <Cross />
        </IconButton>
      </Flex>
      <Typography textColor="neutral600">
        {t(isProposal ? 'policy.what-if.proposal' : 'policy.what-if.active')}
      </Typography>
      <Tabs.Root value={way} onValueChange={setWay} variant="simple">
        <Tabs.List aria-label={t('policy.what-if')}>
          <Tabs.Trigger value="message">{t('policy.what-if.message')}</Tabs.Trigger>
          <Tabs.Trigger value="facts">{t('policy.what-if.facts')}</Tabs.Trigger>
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value="message">
            <ChooseMessage chosen={message} onChoose={setMessage} />
          </Tabs.Content>
          <Tabs.Content value="facts">
            <ChooseFacts names={names} facts={facts} onChange={setFacts} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
      {asked !== undefined && (
        <WhatIfAnswer
          names={names}
          tables={tables}
          answer={answer.currentData?.data}
          error={answer.error}
          onChangeFacts={way === 'message' ? byHand : undefined}
        />
      )}
    </Box>
  );
}

function questionOf(
  way: string,
  message: FoundDocument | undefined,
  facts: FactsView,
  policy: Tables,
): Question | undefined {
  const tables = { routes: policy.routes, requirements: policy.requirements };
  if (way === 'facts') return { policy: tables, facts };
  return message && { policy: tables, uid: message.uid, documentId: message.documentId };
}
