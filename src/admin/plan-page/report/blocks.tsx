import { Box, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ReportBlock, ReportCell } from '../../../shared/plan-report';
import { DataTable, HeadCell } from '../parts/data-table';
import { Lines } from '../parts/lines';
import { addressOf } from '../place-address';

/** A report as it is written out by the server, block by block, under the heading of the page. */
export function Blocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return blocks.map((block, nth) => <Block key={nth} block={block} />);
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading>
          <Typography
            tag={block.level === 2 ? 'h3' : 'h4'}
            variant={block.level === 2 ? 'beta' : 'delta'}
            textColor="neutral800"
          >
            {block.text}
          </Typography>
        </Heading>
      );
    case 'paragraph':
      return (
        <Box tag="p">
          <Cell cell={block} />
        </Box>
      );
    case 'list':
      return (
        <Box paddingTop={2}>
          <Bullets>
            {block.items.map((item, nth) => (
              <li key={nth}>
                <Cell cell={item} />
              </li>
            ))}
          </Bullets>
        </Box>
      );
    case 'table':
      return (
        <Box paddingTop={2} paddingBottom={2}>
          <DataTable label={block.label}>
            <thead>
              <tr>
                {block.head.map((name) => (
                  <HeadCell key={name}>{name}</HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column}>
                      <Cell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Box>
      );
  }
}

/** Words say what is missing; the mark is beside them. */
function Cell({ cell: { text, isMissing, place } }: { readonly cell: ReportCell }) {
  return (
    <>
      {isMissing && <Mark aria-hidden fill="warning600" />}
      {place ? (
        <Link tag={RouterLink} to={addressOf({ ...place, field: null })}>
          {text}
        </Link>
      ) : (
        <Typography textColor="neutral800">{text}</Typography>
      )}
    </>
  );
}

const Mark = styled(WarningCircle)`
  margin-right: ${({ theme }) => theme.spaces[2]};
  vertical-align: -0.15em;
`;

const Bullets = styled(Lines)`
  padding-left: ${({ theme }) => theme.spaces[5]};
  list-style: disc;
`;

const Heading = styled.div`
  padding-top: ${({ theme }) => theme.spaces[7]};
  break-after: avoid;

  &:has(h4) {
    padding-top: ${({ theme }) => theme.spaces[5]};
  }
`;
