import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Picture as PictureData } from '../../article/schema.ts';
import { Picture } from '../picture/Picture.tsx';
import { followHands, type Hands } from './followHands.ts';
import css from './Stage.module.css';

type Props = {
  picture: PictureData;
  /** Is given what buttons and keys do to the picture. */
  onHands: (hands: Hands) => void;
  onSwipe: (isToRight: boolean) => void;
  onSize: (isLarge: boolean) => void;
};

/** The picture as large as the window lets it be, for hands to enlarge and to move. */
export function Stage({ picture, onHands, onSwipe, onSize }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [isLarge, setIsLarge] = useState(false);
  const swipe = useEffectEvent(onSwipe);
  const give = useEffectEvent(onHands);
  const size = useEffectEvent((wanted: boolean) => {
    setIsLarge(wanted);
    onSize(wanted);
  });
  // Syncs with hands on the picture.
  useEffect(() => {
    if (stage.current === null) return;
    const made = followHands(stage.current, { onSwipe: swipe, onSize: size });
    give(made);
    return made.stop;
  }, []);
  return (
    <div ref={stage} className={css.stage}>
      <Picture picture={picture} sizes={isLarge ? '300vw' : '100vw'} isFirst />
    </div>
  );
}
