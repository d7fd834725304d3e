import { Fragment, type ReactNode } from 'react';
import type { Article } from '../../article/schema.ts';
import { BlockView } from './BlockView.tsx';
import css from './Body.module.css';
import { EndMark } from './EndMark.tsx';
import { Facts } from './Facts.tsx';
import { RunInDateline } from './RunInDateline.tsx';

type Props = {
  article: Pick<Article, 'sections' | 'dateline' | 'facts' | 'language'>;
  /** What belongs to the text and must not be parted from it: reader views keep what stands in it. */
  children?: ReactNode;
};

/**
 * The text of a story. Its first paragraph opens with the dateline, its last closes with the kink; the
 * figures follow the first block.
 */
export function Body({ article, children }: Props) {
  const { sections, dateline } = article;
  const blocks = sections.flatMap((section) => section.blocks);
  const opening = blocks.find(({ type }) => type === 'paragraph');
  const closing = blocks.at(-1)?.type === 'paragraph' ? blocks.at(-1) : undefined;
  return (
    <div className={css.body}>
      {dateline !== null && opening === undefined && (
        <p>
          <RunInDateline dateline={dateline} />
        </p>
      )}
      {sections.map((section) => (
        <section key={section.id} id={section.id}>
          {section.heading !== null && (
            <h2>
              <a href={`#${section.id}`}>{section.heading}</a>
            </h2>
          )}
          {section.blocks.map((block) => (
            <Fragment key={block.id}>
              <BlockView
                block={block}
                dateline={block === opening ? dateline : null}
                isLast={block === closing}
              />
              {block === blocks[0] && <Facts article={article} />}
            </Fragment>
          ))}
        </section>
      ))}
      {closing === undefined && (
        <p>
          <EndMark />
        </p>
      )}
      {children}
    </div>
  );
}
