import { useState } from 'react';

import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';

import { usePublishMutation, useSubmitMutation } from '../../api/subjects';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { offerOf } from '../edit-view/offer';
import { useOfferWords } from '../edit-view/use-offer-words';
import { useSubjects, type Looked } from './use-subjects';

interface Props {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
}

type Results = Readonly<Record<string, string>>;

/** Several documents: what happens to each is said first, then done one after the other, each judged by itself. */
export function SeveralAtOnce({ uid, documentIds, onClose }: Props) {
  const { t } = useWords();
  const looked = useSubjects(uid, documentIds);
  const [results, setResults] = useState<Results>({});
  const [isBusy, setBusy] = useState(false);
  const [submit] = useSubmitMutation();
  const [publish] = usePublishMutation();
  const possible = looked.flatMap((one) => (one.subject && offerOf(one.subject).isPossible ? [one] : []));
  const ready = possible.filter(
    ({ subject }) => subject && ['submit', 'publish', 'schedule'].includes(offerOf(subject).does),
  );
  const sent = ready.filter(({ subject }) => subject && offerOf(subject).does === 'submit').length;
  const isDone = Object.keys(results).length > 0 && !isBusy;

  const doAll = async (): Promise<void> => {
    setBusy(true);
    for (const { documentId, subject } of ready) {
      if (!subject) continue;
      const given = { uid, documentId, fingerprint: subject.fingerprint };
      const result = offerOf(subject).does === 'submit' ? await submit(given) : await publish(given);
      const said = 'error' in result ? (messageOf(result.error) ?? t('error.unknown')) : t('bulk.done');
      setResults((before) => ({ ...before, [documentId]: said }));
    }
    setBusy(false);
  };

  return (
    <>
      <Modal.Body>
        {looked.length < documentIds.length ? (
          <Flex gap={2} paddingBottom={3}>
            <Loader small>{t('loading')}</Loader>
            <Typography>{t('bulk.looking', { done: looked.length, all: documentIds.length })}</Typography>
          </Flex>
        ) : null}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-live="polite">
          {looked.map((one) => (
            <Line key={one.documentId} one={one} result={results[one.documentId]} />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {isDone ? t('close') : t('cancel')}
        </Button>
        {isDone ? null : (
          <Button
            disabled={ready.length === 0 || looked.length < documentIds.length}
            loading={isBusy}
            onClick={() => void doAll()}
          >
            {t('bulk.confirm', { publish: ready.length - sent, submit: sent })}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

function Line({ one, result }: { readonly one: Looked; readonly result: string | undefined }) {
  const { t } = useWords();
  const say = useOfferWords();
  const { subject, documentId, error } = one;
  const reasons = subject && !offerOf(subject).isPossible ? subject.blockedBy.map(({ message }) => message) : [];
  return (
    <Box tag="li">
      <Typography fontWeight="bold" tag="p">
        {subject?.title ?? documentId}
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral600">
        {subject ? say(offerOf(subject)) : (error ?? t('error.unknown'))}
      </Typography>
      {reasons.map((reason) => (
        <Typography key={reason} variant="pi" tag="p" textColor="neutral600">
          {reason}
        </Typography>
      ))}
      {result ? (
        <Typography variant="pi" tag="p" fontWeight="bold">
          {result}
        </Typography>
      ) : null}
    </Box>
  );
}
