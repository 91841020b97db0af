import { Announcer } from './announcer';
import { TroubleBar } from './trouble-bar';
import { UnsavedQuestion } from './unsaved-question';

/** What has to be known or answered before going on, seen and said. */
export default function Notices() {
  return (
    <>
      <TroubleBar />
      <UnsavedQuestion />
      <Announcer />
    </>
  );
}
