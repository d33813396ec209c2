import { Button, Flex, Typography } from '@strapi/design-system';
import { Mail, PaperPlane } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';

import type { PressPreview } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import { useStartMutation, useTestMutation, type Asked } from './press-api';
import { usePressWords } from './use-press-words';
import { useTold } from './use-told';

interface Props {
  readonly asked: Asked;
  readonly preview: PressPreview;
  readonly canSend: boolean;
  /** The server has said no: what it was looked at as may be no more. */
  onChanged(): void;
}

/** Tries it on oneself, or sends it. */
export function Send({ asked, preview: { recipients }, canSend, onChanged }: Props) {
  const { t } = usePressWords();
  const told = useTold();
  const navigate = useNavigate();
  const [test, { isLoading: isTesting }] = useTestMutation();
  const [start, { isLoading: isStarting }] = useStartMutation();

  async function send(): Promise<void> {
    const started = await told(start({ ...asked, recipients }), t('send.started'));
    if (started) navigate(`/press/${started.key}`);
    else onChanged();
  }

  return (
    <Card id="press-send" title={t('send.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {!canSend && <Typography role="status">{t('send.off')}</Typography>}
        {recipients === 0 && <Typography role="status">{t('send.nobody')}</Typography>}
        <Flex gap={3} wrap="wrap">
          <Button
            variant="secondary"
            size="L"
            startIcon={<Mail aria-hidden />}
            disabled={!canSend}
            loading={isTesting}
            onClick={() => void told(test(asked), t('send.tested'))}
          >
            {t('send.test')}
          </Button>
          <Button
            size="L"
            startIcon={<PaperPlane aria-hidden />}
            disabled={!canSend || recipients === 0}
            loading={isStarting}
            onClick={() => void send()}
          >
            {t('send.send', { recipients })}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
