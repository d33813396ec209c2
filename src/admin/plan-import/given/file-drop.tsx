import { useRef, useState, type DragEvent } from 'react';

import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { File as FileIcon, Upload } from '@strapi/icons';
import { styled } from 'styled-components';

import { useImportWords } from '../use-import-words';
import { sizeOf } from './size-of';

const FORMATS = '.docx,.docm,.xlsx,.csv,.txt,.tsv';

interface Props {
  readonly file: File | null;
  readonly isMissing: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped here or chosen with the button. */
export function FileDrop({ file, isMissing, onFile }: Props) {
  const { t, locale } = useImportWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Field.Root name="file" required {...(isMissing && { error: t('missing.file') })}>
      <Field.Label>{t('file.label')}</Field.Label>
      <Zone
        $isOver={isOver}
        $isWrong={isMissing}
        data-wrong={isMissing}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={3}>
          {file ? (
            <Flex gap={2} role="status">
              <FileIcon aria-hidden />
              <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                {t('file.chosen', { name: file.name, size: sizeOf(file.size, locale) })}
              </Typography>
            </Flex>
          ) : (
            <Typography textColor="neutral700">{t('file.drop')}</Typography>
          )}
          <Button
            variant="secondary"
            startIcon={<Upload aria-hidden />}
            aria-describedby="plan-file-formats"
            onClick={() => input.current?.click()}
          >
            {file ? t('file.other') : t('file.choose')}
          </Button>
          <Typography id="plan-file-formats" variant="pi" textColor="neutral600" textAlign="center">
            {t('file.formats')}
          </Typography>
        </Flex>
        <input
          ref={input}
          type="file"
          hidden
          accept={FORMATS}
          data-testid="plan-file"
          onChange={({ target }) => {
            take(target.files);
            // The same file, corrected, may be chosen again.
            target.value = '';
          }}
        />
      </Zone>
      <Field.Error />
    </Field.Root>
  );
}

const Zone = styled(Box)<{ readonly $isOver: boolean; readonly $isWrong: boolean }>`
  padding: ${({ theme }) => theme.spaces[6]};
  border: 2px dashed
    ${({ theme: { colors }, $isOver, $isWrong }) =>
      $isOver ? colors.primary600 : $isWrong ? colors.danger600 : colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : theme.colors.neutral100)};
`;
