import { Fragment } from 'react';
import type { Inline } from '../../article/schema.ts';

type Props = { text: readonly Inline[] };

/** A run of text with its links and stresses. */
export function InlineText({ text }: Props) {
  return text.map((inline, index) => <Run key={index} inline={inline} />);
}

function Run({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return <Fragment>{inline.value}</Fragment>;
    case 'link':
      return (
        <a href={inline.url} rel="noopener">
          <InlineText text={inline.text} />
        </a>
      );
    case 'emphasis':
      return (
        <em>
          <InlineText text={inline.text} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <InlineText text={inline.text} />
        </strong>
      );
  }
}
