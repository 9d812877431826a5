import assert from 'node:assert/strict';
import { toldOtherwise } from '../../../../src/engine/detectors/statements/toldOtherwise';
import { detect, summary } from '../support/miniStory';

const find = (texts: readonly string[]): string[] =>
  summary(detect(toldOtherwise, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]))));

type Case = readonly [name: string, texts: readonly string[], expected: readonly string[]];

const DIFFERENT: readonly Case[] = [
  [
    'what a reward is for',
    [
      'There is a reward for information leading to an arrest in Ostrey.',
      'There is a reward for information leading to the arrest and conviction of the Ostrey herring thief.',
    ],
    ['variant other: arrest | arrest and conviction'],
  ],
  [
    'a landlord is no neighbour',
    ['Neighbors complained of a foul smell of gas in the Dorn bakery.', 'The landlord detected the odor of gas in the Dorn bakery.'],
    ['variant attribution: neighbours | landlord'],
  ],
  [
    'intact but for smoke',
    ['The flames destroyed the bakery of the Dorn barracks.', 'The flames left the bakery of the Dorn barracks with only smoke damage.'],
    ['variant other: destroyed | slightly damaged'],
  ],
  [
    'nearly destroyed or destroyed',
    ['The flames nearly destroyed the bakery of the Dorn barracks.', 'The flames destroyed the bakery of the Dorn barracks.'],
    ['precision other: nearly destroyed | destroyed'],
  ],
  [
    'heart trouble is a natural cause',
    ['[Ada Holm|PER] died of coronary disease.', '[Ada Holm|PER] died of natural causes.'],
    ['precision other: heart trouble | natural causes'],
  ],
  [
    'wounds here, nothing told there',
    ['The twins were found with head injuries.', 'Police have not disclosed how the twins died.'],
    ['precision other: head injuries | unknown'],
  ],
  [
    'life with and without parole',
    [
      '[Jon Lind|PER] faces life in prison over the Dorn kidnapping.',
      '[Jon Lind|PER] got life in prison without parole for the Dorn kidnapping.',
    ],
    ['precision other: life | life without parole'],
  ],
  [
    'suspects or none',
    ['The sheriff said he did not have any suspects.', 'The sheriff said he has identified a suspect.'],
    ['variant other: none | some'],
  ],
  [
    'smoke or flames',
    ['Two cleaners choked on smoke in the mill.', 'The two cleaners were burned to death.'],
    ['variant other: smoke or suffocation | burns'],
  ],
  [
    'a cause here, none there',
    ['[Ada Holm|PER] died of a heart attack on Friday.', 'The cause of death of [Ada Holm|PER] was not known.'],
    ['precision other: heart trouble | unknown'],
  ],
  [
    'two parts of the body of one person',
    ['[Ada Holm|PER] was shot in the neck.', '[Ada Holm|PER] was shot in the shoulder.'],
    ['variant other: neck | shoulder'],
  ],
  [
    'a part of a part',
    ['[Ada Holm|PER] hurt her knee at the net.', '[Ada Holm|PER] hurt her leg at the net.'],
    ['precision other: knee | leg'],
  ],
  [
    'two charges over one death',
    ['The welder was charged with murder.', 'The welder has been charged with manslaughter.'],
    ['variant person-attribute: murder | manslaughter'],
  ],
  [
    'two places to hide',
    ['Four weavers locked themselves in an office.', 'Four weavers were hiding in a closet.'],
    ['variant place: office | closet'],
  ],
  [
    'pushed out or gone by himself',
    ['[Jon Lind|PER] was ousted in May.', '[Jon Lind|PER] resigned in May.'],
    ['variant other: dismissed | resigned'],
  ],
  [
    'what hindered the search',
    ['Divers were delayed by fog near the ferry wreck.', 'Divers at the ferry wreck were delayed because of darkness.'],
    ['variant other: weather | darkness'],
  ],
  [
    'a plea of somebody else in the same source',
    ['[Jon Lind|PER] pleaded guilty on Monday. [Ada Holm|PER] pleaded not guilty.', '[Jon Lind|PER] pleaded not guilty on Monday.'],
    ['variant other: guilty | not guilty'],
  ],
  [
    'two wounds, or one of them',
    ['[Ada Holm|PER] was shot in the neck.', 'Doctors treat [Ada Holm|PER] for gunshots to the neck and shoulder.'],
    ['precision other: neck | neck, shoulder'],
  ],
  [
    'one charge fewer',
    ['Police charged [Jon Lind|PER] with burglary.', '[Jon Lind|PER] was charged with burglary and arson.'],
    ['precision list-membership: burglary | burglary, arson'],
  ],
  [
    'one conviction fewer, of him',
    ['[Jon Lind|PER] is a welder. He was found guilty of fraud.', '[Jon Lind|PER] was found guilty of fraud and perjury.'],
    ['precision list-membership: fraud | fraud, perjury'],
  ],
  [
    'a plea changed by one source',
    ['[Jon Lind|PER] pleaded guilty on Monday.', '[Jon Lind|PER] pleaded not guilty on Monday.'],
    ['variant other: guilty | not guilty'],
  ],
  [
    'a sentence told more fully',
    ['[Jon Lind|PER] was sentenced to life in prison.', '[Jon Lind|PER] was sentenced to life without parole.'],
    ['precision other: life | life without parole'],
  ],
  [
    'wife or girlfriend',
    ['The glazier killed his wife in Malby.', 'The glazier killed his girlfriend in Malby.'],
    ['variant person-attribute: spouse | lover'],
  ],
  [
    'two weapons',
    ['The glazier was stabbed with a knife.', 'The glazier was stabbed with a screwdriver.'],
    ['variant entity-attribute: knife | screwdriver'],
  ],
  [
    'what hit somebody',
    ['The glazier was struck by a van.', 'The glazier was struck by a delivery truck.'],
    ['variant entity-attribute: van | truck'],
  ],
  [
    'the colour of a car',
    ['The glazier leapt from a red Volvo sedan in Malby.', 'In Malby the glazier leapt from a blue sedan.'],
    ['variant entity-attribute: red | blue'],
  ],
  [
    'where somebody died',
    ['[Ada Holm|PER] died at her home on Friday.', '[Ada Holm|PER] died in a hospital on Friday.'],
    ['variant place: at home | in hospital'],
  ],
  [
    'the kind of an injury',
    ['[Ada Holm|PER] sprained her knee.', '[Ada Holm|PER] bruised her knee.'],
    ['variant person-attribute: sprain | bruise'],
  ],
  ['where a fire began', ['The fire started in the kitchen.', 'The blaze broke out in a garage.'], ['variant place: kitchen | garage']],
  ['a wave', ['No tsunami warning was issued.', 'A tsunami warning was issued.'], ['variant other: none | warned']],
  ['a ransom', ['No ransom was paid.', 'The owner paid a ransom.'], ['variant other: none | paid']],
  [
    'who found a body',
    ['The body of the miller, who was 61, was found by police.', "The landlord's son found the body of the miller."],
    ['variant attribution: police | landlord'],
  ],
  [
    'a name not known and given',
    ['Who the second robber of the mill was has not been established.', 'The second robber of the mill was named as [Ada Holm|PER].'],
    ['precision person-attribute: withheld | given'],
  ],
  [
    'a cause of a fire told in other words altogether',
    ['Investigators have no idea what caused the fire.', 'The fire was deliberately set.'],
    ['precision other: unknown | arson'],
  ],
  [
    'a name withheld and given',
    ['The name of the miller was not released.', 'The miller was identified by the police as [Ada Holm|PER].'],
    ['precision person-attribute: withheld | given'],
  ],
  [
    'who raised the alarm at a mill',
    ['Neighbours called police to the mill at Dorn.', 'A guard alerted police at the mill in Dorn.'],
    ['variant attribution: neighbours | guards'],
  ],
  [
    'what a victim was doing',
    ['[Ada Holm|PER] was leaving her car when she was hit.', '[Ada Holm|PER] was struck while walking home.'],
    ['variant person-attribute: leaving | walking'],
  ],
  [
    'where a body lay',
    ['The body of a miller was found in a suitcase near Dorn.', 'The body of the Dorn miller was found on a beach.'],
    ['variant place: in a suitcase | on a beach'],
  ],
  [
    'where somebody was caught',
    ['[Jon Lind|PER] was arrested at his home.', '[Jon Lind|PER] was arrested in a bar.'],
    ['variant place: at home | in a restaurant'],
  ],
  [
    'bail',
    ['[Jon Lind|PER] was released on bail.', '[Jon Lind|PER] was held without bail.'],
    ['variant person-attribute: released on bail | held without bail'],
  ],
  [
    'why a driver was stopped',
    ['The glazier was pulled over for speeding.', 'The glazier was stopped after running a red light.'],
    ['variant other: speeding | a red light'],
  ],
  [
    'how somebody was brought away',
    ['The injured glazier of Malby was taken away by boat.', 'The injured Malby glazier was brought away in an ambulance.'],
    ['variant other: by boat | by ambulance'],
  ],
  [
    'why a train left the rails',
    ['The Malby freight train crashed because of faulty brakes.', 'The Malby freight train crashed after the driver fell asleep.'],
    ['variant other: brakes | a sleeping or drunken driver'],
  ],
  [
    'why somebody is in hospital',
    ['[Ada Holm|PER] was hospitalised with pneumonia.', '[Ada Holm|PER] was hospitalized after a heart attack.'],
    ['variant person-attribute: pneumonia | heart trouble'],
  ],
];

const ALIKE: readonly Case[] = [
  ['a list left open', ['[Jon Lind|PER] was charged with crimes including arson.', '[Jon Lind|PER] was charged with arson and fraud.'], []],
  ['several people', ['[Jon Lind|PER] and six others were charged with arson and fraud.', '[Jon Lind|PER] was charged with arson.'], []],
  ['crimes of two trials', ['[Jon Lind|PER] was charged with burglary.', '[Jon Lind|PER] was charged with perjury.'], []],
  [
    'the rest told elsewhere',
    ['[Jon Lind|PER] was charged with arson. [Jon Lind|PER] was charged with fraud.', '[Jon Lind|PER] was charged with arson and fraud.'],
    [],
  ],
  ['the same in other words', ['Two cleaners suffocated in the mill.', 'Two cleaners died of smoke inhalation.'], []],
  ['another person', ['[Ada Holm|PER] was shot in the neck.', '[Jon Lind|PER] was shot in the shoulder.'], []],
  [
    'a source that knows both',
    ['[Jon Lind|PER] was ousted. Later [Jon Lind|PER] said he had resigned.', '[Jon Lind|PER] resigned in May.'],
    [],
  ],
  ['the back of the head', ['[Ada Holm|PER] was shot in the head.', 'Somebody shot [Ada Holm|PER] in the back of the head.'], []],
  ['a shirt that is retired', ['[Jon Lind|PER] had his number retired.', '[Jon Lind|PER] was fired in May.'], []],
  ['one who is charged twice', ['The welder was charged with murder and manslaughter.', 'The welder was charged with murder.'], []],
  ['nothing shared but the matter', ['Four weavers locked themselves in an office.', 'A judge was hiding in a barn.'], []],
  ['the pleas of two people', ['[Jon Lind|PER] pleaded guilty.', '[Ada Holm|PER] pleaded not guilty.'], []],
  ['two cars of other sentences', ['The glazier leapt from a red sedan.', 'A bishop came in a blue sedan.'], []],
  ['somebody identified as a kind of person', ['The name of the miller was not released.', 'The miller was identified as a fan.'], []],
  ['a relative among the dead', ['The body of his mother was found by police.', 'Police found the body of a mother.'], []],
  ['a room of the house', ['The body of a Dorn miller was found in a bathtub.', 'The body of the Dorn miller was found in a house.'], []],
  [
    'a street name is no street',
    ['Bodies of millers were found in the Dorn Street mill.', 'The bodies of millers were found in a house.'],
    [],
  ],
  ['within one source', ['Four weavers locked themselves in an office. Four weavers were hiding in a closet.', 'Rain fell.'], []],
];

suite('told-otherwise', () => {
  for (const [name, texts, expected] of DIFFERENT) test(`differs: ${name}`, () => assert.deepEqual(find(texts), expected));
  for (const [name, texts, expected] of ALIKE) test(`does not: ${name}`, () => assert.deepEqual(find(texts), expected));
  test('one difference that four sources have is one finding', () => {
    const findings = find([
      'The Dorn malt mill was destroyed.',
      'The Dorn malt mill was badly damaged.',
      'Lightning destroyed the cooper mill on Friday night.',
      'The cooper mill was badly damaged on Friday night by lightning.',
    ]);
    assert.equal(findings.length, 1);
  });
  test('what goes on or is over is compared on one day', () => {
    const texts = { 'a.txt': 'The ferry strike is over.', 'b.txt': 'The national ferry strike, however, continued.' };
    assert.deepEqual(summary(detect(toldOtherwise, texts, { published: '2021-05-04' })), ['variant other: over | goes on']);
    assert.deepEqual(detect(toldOtherwise, texts), []);
    const others = { 'a.txt': 'The ferry strike is over.', 'b.txt': 'The siege continues.' };
    assert.deepEqual(detect(toldOtherwise, others, { published: '2021-05-04' }), []);
  });
  test('the message shows both statements', () => {
    const [finding] = detect(toldOtherwise, {
      'a.txt': '[Jon Lind|PER] was ousted in May.',
      'b.txt': '[Jon Lind|PER] resigned in May.',
    });
    assert.equal(finding?.message, 'Sources differ about the way somebody left: “was ousted” and “resigned”.');
  });
});
