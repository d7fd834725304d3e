import type { Article, Dateline, Section } from '../../article/schema.ts';
import { BlockView } from './BlockView.tsx';
import css from './Body.module.css';
import { RunInDateline } from './RunInDateline.tsx';

type Props = { article: Article };

/** The text of a story. Its first paragraph opens with the dateline. */
export function Body({ article: { sections, dateline } }: Props) {
  const opening = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'paragraph');
  return (
    <div className={css.body}>
      {dateline !== null && opening === undefined && (
        <p>
          <RunInDateline dateline={dateline} />
        </p>
      )}
      {sections.map((section) => (
        <SectionView key={section.id} section={section} opening={opening?.id} dateline={dateline} />
      ))}
    </div>
  );
}

type SectionProps = { section: Section; opening: string | undefined; dateline: Dateline | null };

function SectionView({ section: { id, heading, blocks }, opening, dateline }: SectionProps) {
  return (
    <section id={id}>
      {heading !== null && <h2>{heading}</h2>}
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} dateline={block.id === opening ? dateline : null} />
      ))}
    </section>
  );
}
