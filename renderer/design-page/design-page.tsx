import { Button } from '../button.tsx';
import { ChoiceSetting } from '../choice-setting.tsx';
import { Icon } from '../icon.tsx';
import { IconButton } from '../icon-button.tsx';
import { InPlaceFailure } from '../in-place-failure.tsx';
import { Keys } from '../keys.tsx';
import { LifeRing } from '../life-ring.tsx';
import { Name } from '../name.tsx';
import { RadioSetting } from '../radio-setting.tsx';
import { Spinner } from '../spinner.tsx';
import { SwitchSetting } from '../switch-setting.tsx';
import { TextSetting } from '../text-setting.tsx';
import styles from './design-page.module.css';
import { Specimen } from './specimen.tsx';
import { TokenList } from './token-list.tsx';

const CHOICES = ['one', 'two'].map(value => ({ value, label: value, hint: value }));
const command = () => ({ type: 'openPopover' }) as const;

/**
 * The parts that pages are made of, each with what it is for, and every token. For whoever builds pages: `npm run dev`, then
 * `#design`. It is no part of the built app.
 */
export function DesignPage() {
  return (
    <main className={styles.page}>
      <Specimen
        name="Button"
        use="main: what the page is for, one at most. danger: loses something. busy: answers nothing, keeps its place."
      >
        <Button kind="main">main</Button> <Button>plain</Button> <Button kind="danger">danger</Button>{' '}
        <Button isBusy>busy</Button>
      </Specimen>
      <Specimen name="IconButton, Icon" use="Where a word would be too much; its name is told and shown at rest.">
        <IconButton icon="settings" label="settings" onClick={() => {}} /> <Icon name="lock" />
      </Specimen>
      <Specimen name="SwitchSetting" use="On or off, at once.">
        <SwitchSetting label="label" hint="hint" isOn commandFor={command} />
      </Specimen>
      <Specimen name="ChoiceSetting" use="One of many, at once.">
        <ChoiceSetting label="label" hint="hint" choices={CHOICES} value="one" commandFor={command} />
      </Specimen>
      <Specimen name="RadioSetting" use="One of a few that need a sentence each, at once.">
        <RadioSetting label="label" choices={CHOICES} value="one" commandFor={command} />
      </Specimen>
      <Specimen name="TextSetting" use="A line of text, when it is saved.">
        <TextSetting label="label" hint="hint" value="value" commandFor={command} />
      </Specimen>
      <Specimen name="InPlaceFailure" use="What is wrong with a field, below it.">
        <InPlaceFailure failure={{ kind: 'not-a-region' }} />
      </Specimen>
      <Specimen name="LifeRing" use="Time left, beside the words that say it.">
        <LifeRing left={0.7} isExpiring={false} /> <LifeRing left={0.05} isExpiring />
      </Specimen>
      <Specimen
        name="Keys, Name, Spinner"
        use="Keys as on the keyboard; names that may be long and in any script; work under way."
      >
        <Keys keys="Mod+F" platform="linux" /> <Name>CrossRegionAdministrator</Name> <Spinner />
      </Specimen>
      <TokenList />
    </main>
  );
}
