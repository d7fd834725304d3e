import type { ReactNode } from 'react';
import { licencesId } from '../shell/Footer.tsx';
import { Head } from '../shell/Head.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './AboutPage.module.css';

/** Who publishes the paper, what it keeps on the device, and whose work it stands on. */
function AboutPage() {
  const paper = usePaper();
  const { language, say } = useWords();
  const title = say('aboutPaper', { name: paper.name });
  return (
    <div className={css.about}>
      <Head title={title} language={language} />
      <PageTitle title={title} deck={paper.tagline} />
      <p>{say('publishedBy', { publisher: paper.publisher })}</p>
      <h2>{say('aboutDevice')}</h2>
      <p>{say('deviceText')}</p>
      <h2 id={licencesId}>{say('aboutCredits')}</h2>
      <dl>
        <Source what={say('placesCredit')}>
          <Outside to="https://www.geonames.org/">GeoNames</Outside>,{' '}
          <Outside to="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Outside>
        </Source>
        <Source what={say('topicsCredit')}>
          <Outside to="https://iptc.org/standards/media-topics/">IPTC Media Topics</Outside>,{' '}
          <Outside to="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Outside>
        </Source>
        <Source what={say('mapsCredit')}>
          <Outside to="https://www.naturalearthdata.com/">Natural Earth</Outside>, {say('mapsLicence')}
        </Source>
        <Source what={say('fontsCredit')}>
          {faces.map(({ name, page, licence }) => (
            <span key={name}>
              <Outside to={page}>{name}</Outside>, <a href={licence}>SIL Open Font License 1.1</a>
            </span>
          ))}
        </Source>
      </dl>
    </div>
  );
}

const faces = [
  {
    name: 'Libre Caslon Condensed',
    page: 'https://github.com/ertekinno/libre-caslon-condensed',
    licence: '/licences/libre-caslon-condensed-OFL.txt',
  },
  {
    name: 'Newsreader',
    page: 'https://github.com/productiontype/Newsreader',
    licence: '/licences/newsreader-OFL.txt',
  },
  {
    name: 'Libre Franklin',
    page: 'https://github.com/googlefonts/Libre-Franklin',
    licence: '/licences/libre-franklin-OFL.txt',
  },
  {
    name: 'Noto Naskh Arabic',
    page: 'https://github.com/notofonts/arabic',
    licence: '/licences/noto-naskh-arabic-OFL.txt',
  },
];

function Source({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Outside({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} rel="noopener">
      {children}
    </a>
  );
}

export { AboutPage as Component };
