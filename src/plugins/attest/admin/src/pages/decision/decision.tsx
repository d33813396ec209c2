import { useCallback, useMemo, useRef, useState } from 'react';

import { Box, Flex, Link } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import type { RequestDetail } from '../../../../shared/contracts';
import { Answer } from './answer/answer';
import { Beside } from './changes/beside';
import { Comments } from './comments/comments';
import { DecisionContext } from './decision-context';
import { Checklist } from './parts/checklist';
import { Header } from './parts/header';
import { History } from './parts/history';
import { Meanwhile } from './parts/meanwhile';
import { Rule } from './parts/rule';
import { Steps } from './parts/steps';
import { Summary } from './parts/summary';
import { ToldMessage } from './parts/told-message';
import { useActs, type Result, type Told } from './use-acts';
import { useWords } from '../../words/use-words';
import { useRead } from './use-read';

interface Props {
  readonly request: RequestDetail;
  readNow(): Promise<RequestDetail | undefined>;
}

/** The whole page; what its parts share stands in the context. */
export function Decision({ request, readNow }: Props) {
  const { t } = useWords();
  const { read, readAgain, meanwhile } = useRead(request);
  const { told, isActing, act: doAct, forget } = useActs();
  const [field, commentOn] = useState<string>();
  const message = useRef<HTMLDivElement>(null);

  const act = useCallback(
    async (doing: Promise<Result<unknown>>, done: string): Promise<Told> => {
      const told = await doAct(doing, done, async ({ kind }, given) => {
        // Most acts answer with where the request stands after them.
        const now = isDetail(given) ? given : await readNow();
        if (kind === 'done' && now) readAgain(now);
      });
      message.current?.focus();
      return told;
    },
    [doAct, readNow, readAgain],
  );
  const remark = useCallback(
    (doing: Promise<Result<unknown>>, done: string): Promise<Told> => doAct(doing, done, () => Promise.resolve()),
    [doAct],
  );
  const seen = () => {
    readAgain(request);
    message.current?.focus();
  };
  const state = useMemo(() => ({ request, read, act, remark, commentOn }), [request, read, act, remark]);

  return (
    <DecisionContext.Provider value={state}>
      <Page.Main>
        <Page.Title>{request.title}</Page.Title>
        <Header />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
            <div ref={message} tabIndex={-1}>
              <Flex direction="column" alignItems="stretch" gap={3}>
                {told ? <ToldMessage told={told} onClose={forget} /> : null}
                {meanwhile && !isActing ? <Meanwhile events={meanwhile} onRead={seen} /> : null}
              </Flex>
            </div>
            {needsAnswer(request) ? (
              <ToAnswer>
                <Link href="#answer">{t('decision.to-answer')}</Link>
              </ToAnswer>
            ) : null}
            <Columns>
              <Main direction="column" alignItems="stretch" gap={4}>
                <Summary />
                <Beside />
                <Checklist />
                <Comments field={field} onField={commentOn} />
              </Main>
              <Aside>
                <Answer />
                <Steps />
                <Rule />
                <History />
              </Aside>
            </Columns>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </DecisionContext.Provider>
  );
}

const isDetail = (given: unknown): given is RequestDetail => Array.isArray(Reflect.get(Object(given), 'history'));

const needsAnswer = ({ may, mayReview, mayAcknowledge }: RequestDetail): boolean =>
  mayReview || mayAcknowledge || may.includes('decline') || may.includes('confirm');

const WIDE = '@media (min-width: 1120px)';

const Columns = styled(Box)`
  display: grid;
  gap: 1.6rem;
  grid-template-columns: minmax(0, 1fr);
  ${WIDE} {
    align-items: start;
    grid-template-columns: minmax(0, 1fr) 34rem;
  }
`;

/** Where the answer stands below all there is to read, a way past it. */
const ToAnswer = styled(Box)`
  ${WIDE} {
    display: none;
  }
`;

const Main = styled(Flex)`
  min-width: 0;
`;

const Aside = styled(Box)`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  ${WIDE} {
    max-height: calc(100vh - 3.2rem);
    overflow-y: auto;
    position: sticky;
    top: 1.6rem;
  }
`;
