import { Radio } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export function ChoiceEditor({ label, options, value, onChange }: Props) {
  return (
    <Choices aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Radio.Item key={option.value} value={option.value}>
          {option.label}
        </Radio.Item>
      ))}
    </Choices>
  );
}

const Choices = styled(Radio.Group)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
`;
