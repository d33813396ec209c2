import { Box, Flex, Typography } from '@strapi/design-system';

import type { BodyPartView, PreviewView } from '../../../shared/plan-import';
import { FateTag } from '../parts/fate-tag';
import { useImportWords } from '../use-import-words';
import { Disclosed } from './disclosed';

/** The running text of the document, section by section. */
export function Sections({ view }: { readonly view: PreviewView }) {
  const { t, word } = useImportWords();
  const { sections } = view.preview;
  if (sections.length === 0) return null;
  const fresh = view.changes.filter((change) => change.do === 'add-section').map(({ name }) => name);
  const count = sections.filter(({ heading }) => fresh.includes(heading)).length;
  const title = t('part.counted', { part: t('part.sections'), count: sections.length });
  return (
    <Disclosed title={title} description={t('sections.new', { count, all: sections.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
        {sections.map(({ kind, heading, body }, nth) => (
          <li key={nth}>
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="bold">{heading}</Typography>
              <FateTag tag={fresh.includes(heading) ? 'new' : 'same'} />
              <Typography variant="pi" textColor="neutral600">
                {t('sections.kind', { kind: word(kind) })}
              </Typography>
            </Flex>
            <Box paddingTop={1}>
              {body.map((part, at) => (
                <Part key={at} part={part} />
              ))}
            </Box>
          </li>
        ))}
      </Flex>
    </Disclosed>
  );
}

function Part({ part }: { readonly part: BodyPartView }) {
  if (part.kind === 'paragraph') {
    return (
      <Typography tag="p" textColor="neutral800" style={READABLE}>
        {part.text}
      </Typography>
    );
  }
  return (
    <ul style={{ ...READABLE, listStyle: 'disc', paddingInlineStart: '2rem' }}>
      {part.items.map((item, nth) => (
        <li key={nth}>
          <Typography textColor="neutral800">{item}</Typography>
        </li>
      ))}
    </ul>
  );
}

const READABLE = { maxWidth: '70ch', overflowWrap: 'anywhere', marginBlock: '0.6rem' } as const;
