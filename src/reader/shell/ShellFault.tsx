import { Frame } from './Frame.tsx';
import { PageFault } from './PageFault.tsx';

/**
 * What stands at an address that is none of the paper's. The host sends the same file for all of
 * them, so nothing here may depend on the address.
 */
export function ShellFault() {
  return (
    <Frame current={null}>
      <PageFault missing={['missingTitle', 'missingText']} broken="pageBrokenTitle" />
    </Frame>
  );
}
