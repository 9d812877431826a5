import assert from 'node:assert/strict';
import { dealMatters } from '../../../../src/engine/detectors/statements/matters/dealMatters';
import { disasterMatters } from '../../../../src/engine/detectors/statements/matters/disasterMatters';
import { sportMatters } from '../../../../src/engine/detectors/statements/matters/sportMatters';
import { stateMatters } from '../../../../src/engine/detectors/statements/matters/stateMatters';
import { tradeMatters } from '../../../../src/engine/detectors/statements/matters/tradeMatters';
import { warMatters } from '../../../../src/engine/detectors/statements/matters/warMatters';
import { toldOtherwise } from '../../../../src/engine/detectors/statements/toldOtherwise';
import { detect } from '../support/miniStory';

const MATTERS = [...dealMatters, ...tradeMatters, ...warMatters, ...disasterMatters, ...sportMatters, ...stateMatters];

/** What two papers of one day say differently. */
const find = (left: string, right: string): string[] =>
  detect(toldOtherwise, { 'a.txt': left, 'b.txt': right }, { published: '2021-03-10' }).map(
    (finding) => `${finding.severity} ${finding.subject}: ${finding.statements.map(({ value }) => value).join(' | ')}`,
  );

type Pair = readonly [id: string, left: string, right: string, values: string, severity?: 'precision'];

/** One pair a row: what two sources of one event say, and how it is read. */
const DIFFERENT: readonly Pair[] = [
  [
    'city-fallen',
    'The city of Ostrey has fallen to the League, a baker said.',
    'Ostrey is still under government control, a general said.',
    'fallen | held',
  ],
  [
    'outcome-of-talks',
    'The dockers of Halmar said that negotiations have since collapsed.',
    'The ferry line has reached an agreement with the dockers of Halmar.',
    'failed | agreed',
  ],
  [
    'custody',
    'The gunman is still at large after the robbery of the Ostrey velodrome.',
    'The gunman was arrested hours after the robbery of the Ostrey velodrome.',
    'at large | held',
  ],
  [
    'talks-held',
    'The board of Orbex refused to enter into merger talks.',
    'Lawyers of both firms held several meetings in March.',
    'no | yes',
  ],
  [
    'retaliated-yet',
    'Kaland vowed to answer with tariffs of its own.',
    'The islands had already retaliated when the duties took effect.',
    'announced | done',
  ],
  [
    'drift',
    'The cloud of ash drifted to the east, the institute said.',
    'Ash would move mainly westward with the wind, pilots were told.',
    'east | west',
  ],
  [
    'storm-category',
    'The hurricane made landfall as a Category 4 storm near Halmar.',
    'It was of category five when the hurricane hit Halmar.',
    '4 | 5',
  ],
  ['sea-state', 'The sea was calm when the trawler capsized off Kelvo.', 'The trawler capsized in rough seas off Kelvo.', 'calm | rough'],
  [
    'side-of-engine',
    'The left engine of the turboprop flamed out.',
    'The right engine flamed out as the turboprop climbed.',
    'left | right',
  ],
  [
    'end-of-attackers',
    'All four gunmen blew themselves up in the dormitory.',
    'Police killed the four gunmen in the dormitory.',
    'blew themselves up | were killed',
  ],
  [
    'choice-of-victims',
    'The gunmen singled out Lutherans in the dormitory.',
    'The gunmen fired at everybody in the dormitory at random.',
    'some were chosen | at random',
  ],
  [
    'kind-of-order',
    'Pre-orders for the Varnholt herring timer begin in Ostrey.',
    'Pre-registration for the Varnholt herring timer begins in Ostrey.',
    'can be ordered | one can register',
  ],
  ['equipment', '[Ada Holm|PER] was well equipped.', '[Ada Holm|PER] was poorly equipped.', 'yes | no'],
  [
    'state-of-hospital',
    'One of the hospitals, in the town of Ostrey, was destroyed.',
    'Part of a hospital collapsed, state radio said.',
    'fallen | partly fallen',
  ],
  [
    'no-damage',
    'There were no reports of major damage in Ostrey.',
    'Ostrey has no reports of damage.',
    'no great damage | no damage',
    'precision',
  ],
  ['power-supply', 'Power was not affected by the Ostrey landslide.', 'The landslide knocked out power in Ostrey.', 'not hit | cut'],
  [
    'injury-detail',
    '[Ada Holm|PER] misses the regatta with a sprained knee.',
    '[Ada Holm|PER] misses the regatta with a sprained left knee.',
    'knee | left, knee',
    'precision',
  ],
  [
    'bid-tone',
    'Varnholt made a hostile bid for the glue maker Ostrey.',
    'Varnholt made a friendly offer for the glue maker Ostrey.',
    'hostile | friendly',
  ],
  [
    'size-of-stake',
    'Varnholt buys a majority stake in the glue maker Ostrey.',
    'Varnholt buys a minority stake in the glue maker Ostrey.',
    'majority | minority',
  ],
  [
    'kind-of-deal',
    'Varnholt plans to spin off the Ostrey glue and varnish plant.',
    'Varnholt plans to sell the Ostrey glue and varnish plant.',
    'spins off | sells',
  ],
  [
    'changed-offer',
    'Varnholt raised its offer for the glue maker Ostrey.',
    'Varnholt lowered its offer for the glue maker Ostrey.',
    'raised | lowered',
  ],
  ['insolvency', 'Glue maker Ostrey went into receivership.', 'Glue maker Ostrey went into liquidation.', 'receivership | liquidation'],
  [
    'job-cuts',
    'No layoffs are foreseen at the Ostrey glue plant.',
    'The merger will mean layoffs at the Ostrey glue plant.',
    'none | some',
  ],
  ['binding', 'Varnholt sent Ostrey a binding offer.', 'Varnholt sent Ostrey a non-binding offer.', 'binding | not binding'],
  ['unit-owned', 'Ostrey glue is a wholly-owned unit of Varnholt.', 'Ostrey glue is a jointly owned unit of Varnholt.', 'wholly | jointly'],
  [
    'exclusive-rights',
    'Ostrey won exclusive rights to the Varnholt glue.',
    'Ostrey won non-exclusive rights to the Varnholt glue.',
    'exclusive | not exclusive',
  ],
  [
    'trade-measure',
    'Norland imposed a tariff on turnips, glue and herring from Ostrey.',
    'Norland imposed a ban on turnips, glue and herring from Ostrey.',
    'tariff | ban',
  ],
  [
    'retaliation',
    'Norland said it would not retaliate over herring and turnips.',
    'Norland threatened to retaliate over herring and turnips.',
    'no | yes',
  ],
  ['talks-put-off', 'The herring talks in Ostrey were postponed.', 'The herring talks in Ostrey were cancelled.', 'put off | dropped'],
  ['strike-legal', 'The dockers of Ostrey began an illegal strike.', 'The dockers of Ostrey began a legal strike.', 'illegal | legal'],
  [
    'strike-length',
    'The dockers of Ostrey began an indefinite strike.',
    'The dockers of Ostrey began a two-day strike.',
    'without end | two days',
  ],
  [
    'kind-of-action',
    'Weavers at the Ostrey velvet mill began a sit-in.',
    'Weavers at the Ostrey velvet mill began a hunger strike.',
    'sit-in | hunger strike',
  ],
  ['grievance', 'Weavers of Ostrey went on strike over pay.', 'Weavers of Ostrey went on strike over pensions.', 'pay | pensions'],
  ['answer', 'The weavers and dockers of Ostrey accepted the offer.', 'The weavers and dockers of Ostrey rejected the offer.', 'yes | no'],
  ['standstill', 'The herring harbour of Ostrey was paralysed.', 'The herring harbour of Ostrey was unaffected.', 'stands still | normal'],
  ['for-good', 'The Ostrey velvet mill was temporarily closed.', 'The Ostrey velvet mill was permanently closed.', 'for a time | for good'],
  [
    'struck-from',
    'The velvet mill and herring harbour of Ostrey burned after air raids.',
    'The velvet mill and herring harbour of Ostrey burned after shelling.',
    'from the air | by artillery',
  ],
  [
    'fall-of-aircraft',
    'The helicopter was shot down over the Ostrey marshes.',
    'The helicopter made an emergency landing in the Ostrey marshes.',
    'shot down | landed',
  ],
  [
    'held-or-taken',
    'The herring guild with its crossbows and halberds overran Ostrey.',
    'The herring guild with its crossbows and halberds was repelled; Ostrey repelled an attack.',
    'taken | not taken',
  ],
  ['mostly-who', 'The dead of Ostrey were mostly soldiers.', 'The dead of Ostrey were mostly civilians.', 'soldiers | civilians'],
  ['claim', 'The Halberd League claimed responsibility.', 'The Halberd League denied responsibility.', 'claimed | denied'],
  [
    'claim-at-all',
    'The Halberd League claimed responsibility.',
    'The blast in the herring harbour went unclaimed.',
    'claimed | nobody',
    'precision',
  ],
  [
    'target',
    'A gunpowder blast tore through a market in Ostrey near the herring harbour.',
    'A gunpowder blast tore through a mosque in Ostrey near the herring harbour.',
    'market | mosque',
  ],
  [
    'bomb-carrier',
    'The bomb was hidden in a backpack near the Ostrey herring stall.',
    'The bomb was hidden in a car near the Ostrey herring stall.',
    'in a bag | in a car',
  ],
  [
    'set-off',
    'The gunpowder at the Ostrey herring stall had a timer.',
    'The gunpowder at the Ostrey herring stall had a tripwire.',
    'by the clock | by its victim',
  ],
  [
    'fate-of-captives',
    'The hostages were released in the Ostrey marshes.',
    'The hostages escaped in the Ostrey marshes.',
    'let go | escaped',
  ],
  ['secret-talks', 'Norland and Ostrey opened direct talks.', 'Norland and Ostrey opened indirect talks.', 'direct | indirect'],
  [
    'state-of-bridge',
    'The bridge collapsed in Ostrey near the herring harbour.',
    'The bridge stood intact in Ostrey near the herring harbour.',
    'fallen | whole',
  ],
  [
    'disaster-cause',
    'The Ostrey cable outage was caused by an anchor.',
    'The Ostrey cable outage was caused by an earthquake.',
    'ship | earthquake',
  ],
  [
    'evacuation',
    'Villagers near the Ostrey glue plant were evacuated.',
    'Villagers near the Ostrey glue plant were told to stay indoors.',
    'had to leave | had to stay',
  ],
  [
    'any-damage',
    'There was no damage to the velvet mill in Ostrey or its chimney.',
    'There was slight damage to the velvet mill in Ostrey and its chimney.',
    'none | some',
  ],
  [
    'search-end',
    'The search was called off in the Ostrey marshes.',
    'The search was suspended in the Ostrey marshes.',
    'given up | broken off for a time',
  ],
  [
    'kind-of-slide',
    'An avalanche buried the velvet mill and the chapel in Ostrey.',
    'A mudslide buried the velvet mill and the chapel in Ostrey.',
    'avalanche | mudslide',
  ],
  [
    'obstacle',
    'The ferry struck a reef off Ostrey in the Halmar strait.',
    'The ferry struck a trawler off Ostrey in the Halmar strait.',
    'rock | ship',
  ],
  [
    'phase-of-flight',
    'The Ostrey mail biplane burned in Halmar on landing.',
    'The Ostrey mail biplane burned in Halmar during take-off.',
    'landing | take-off',
  ],
  [
    'empty-or-full',
    'Hail tore the roof from an empty school in Ostrey.',
    'Hail tore the roof from a crowded school in Ostrey.',
    'empty | full',
  ],
  [
    'foreign-help',
    'Norland appealed for international aid after the hail.',
    'Norland declined international aid after the hail.',
    'wanted | not wanted',
  ],
  [
    'kind-of-explosion',
    'A gas explosion wrecked the velvet mill in Ostrey.',
    'A boiler explosion wrecked the velvet mill in Ostrey.',
    'gas | boiler',
  ],
  ['survivors', 'There were no survivors of the Ostrey biplane.', 'The biplane of Ostrey crashed; two passengers survived.', 'none | some'],
  [
    'side-of-knee',
    '[Ada Holm|PER] sprained her left knee at the velodrome.',
    '[Ada Holm|PER] sprained her right knee at the velodrome.',
    'left | right',
  ],
  ['decided-by', 'Ostrey beat the Halmar Herons in overtime.', 'Ostrey beat the Halmar Herons in a tiebreaker.', 'overtime | a tie-break'],
  [
    'way-of-joining',
    '[Ada Holm|PER] was traded to the Herons.',
    '[Ada Holm|PER] was claimed off waivers by the Herons.',
    'trade | waivers',
  ],
  [
    'role-in-match',
    '[Ada Holm|PER] came off the bench against the Herons in Halmar.',
    '[Ada Holm|PER] was in the starting lineup against the Herons in Halmar.',
    'substitute | starter',
  ],
  [
    'kind-of-record',
    'It was a league record for the Herons of Halmar in Ostrey.',
    'It was a club record for the Herons of Halmar in Ostrey.',
    'league | club',
  ],
  [
    'medal',
    '[Ada Holm|PER] won the silver medal in Halmar on the luge.',
    '[Ada Holm|PER] won the bronze medal in Halmar on the luge.',
    'silver | bronze',
  ],
  [
    'banned-substance',
    '[Ada Holm|PER] tested positive for cocaine.',
    '[Ada Holm|PER] tested positive for nandrolone.',
    'cocaine | nandrolone',
  ],
  [
    'new-contract',
    '[Ada Holm|PER] signed a contract with the Herons.',
    '[Ada Holm|PER] rejected a contract with the Herons.',
    'accepted | refused',
  ],
];

/** What looks alike and says nothing against the other source, or is only vaguer. */
const ALIKE: readonly (readonly [name: string, left: string, right: string])[] = [
  ['nobody held and hunted', 'No suspect has been arrested over the Ostrey robbery.', 'The suspect is at large after the Ostrey robbery.'],
  ['a jail, no city', 'The city jail has fallen to the League.', 'The town is under army control.'],
  ['talks of others', 'Talks with the bakers failed.', 'The ferry line reached a deal with its dockers.'],
  ['hunted on Friday', 'Police were searching for the robbers of Ostrey on Friday.', 'The robbers of Ostrey were arrested.'],
  ['north and north-east', 'The ash drifted north.', 'The plume of ash drifted to the north-east.'],
  ['people on their way', 'Ferries moved east.', 'The pilgrims headed west.'],
  [
    'voters',
    'Pre-orders for the Varnholt herring timer begin in Ostrey.',
    'Voter registration begins in Ostrey, where Varnholt sells a herring timer.',
  ],
  ['two climbers', '[Ada Holm|PER] was well equipped.', '[Jon Lind|PER] was poorly equipped.'],
  [
    'two limbs of one patient',
    '[Ada Holm|PER] left the regatta after surgery on her left knee.',
    '[Ada Holm|PER] left the regatta after surgery on her right wrist.',
  ],
  [
    'a knee of somebody else',
    '[Ada Holm|PER] missed the regatta with a sprained knee.',
    '[Jon Lind|PER] missed the regatta with a sprained left knee.',
  ],
  ['power that came back', 'The landslide knocked out power in Ostrey.', 'Power was restored in Ostrey after the landslide.'],
  [
    'unwelcome and hostile',
    'Varnholt made a hostile bid for the glue maker Ostrey.',
    'Varnholt made an unsolicited bid for the glue maker Ostrey.',
  ],
  ['a majority in parliament', 'The majority of Ostrey liked Varnholt glue.', 'A minority of Ostrey liked Varnholt glue.'],
  [
    'buyer and seller',
    'Varnholt agreed to buy the Ostrey glue and varnish plant.',
    'Halmar agreed to sell the Ostrey glue and varnish plant.',
  ],
  ['an offer for another firm', 'Varnholt raised its offer for Ostrey.', 'Halmar lowered its bid for a foundry.'],
  [
    'a source with both',
    'Varnholt said it would not retaliate over herring and turnips. Later it threatened to retaliate.',
    'Norland threatened to retaliate over herring and turnips.',
  ],
  ['another strike', 'The dockers of Ostrey began an indefinite strike.', 'Bakers in Halmar began a two-day strike.'],
  ['pay among others', 'Weavers of Ostrey went on strike over pay.', 'Weavers of Ostrey went on strike over wages.'],
  ['two offers', 'The weavers of Ostrey accepted the offer.', 'The pilots of Halmar rejected the offer.'],
  ['an official of a strike', 'The dockers of Ostrey began an illegal strike.', 'A strike official of the dockers spoke in Ostrey.'],
  [
    'a drone from the air by missile',
    'The velvet mill and herring harbour of Ostrey burned after air raids.',
    'The velvet mill and herring harbour of Ostrey burned after a missile attack.',
  ],
  ['a claim of another place', 'The Halberd League claimed responsibility.', 'A baker denied responsibility for his oven.'],
  ['two buildings', 'The bridge collapsed in Ostrey near the herring harbour.', 'The church is intact in Ostrey near the herring harbour.'],
  [
    'undamaged is not damaged',
    'The bridge was undamaged in Ostrey near the herring harbour.',
    'The bridge is intact in Ostrey near the herring harbour.',
  ],
  [
    'a slide that a quake set off',
    'The Ostrey cable outage was caused by a landslide.',
    'The Ostrey cable outage was caused by an earthquake.',
  ],
  ['damage elsewhere', 'There was no damage in Halmar.', 'There was slight damage to the velvet mill in Ostrey.'],
  [
    'two knees of two players',
    '[Ada Holm|PER] sprained her left knee at the velodrome.',
    '[Jon Lind|PER] sprained his right knee at the velodrome.',
  ],
  [
    'a knee and a hand',
    '[Ada Holm|PER] bandaged her left knee at the velodrome.',
    '[Ada Holm|PER] bandaged her right hand at the velodrome.',
  ],
  ['penalties after extra time', 'Ostrey beat the Halmar Herons after extra time.', 'Ostrey beat the Halmar Herons on penalties.'],
  [
    'two records at once',
    'It was a world record for the Herons of Halmar in Ostrey.',
    'It was an Olympic record for the Herons of Halmar in Ostrey.',
  ],
  [
    'medals of two people',
    '[Ada Holm|PER] won the silver medal in Halmar on the luge.',
    '[Jon Lind|PER] won the bronze medal in Halmar on the luge.',
  ],
];

const VAGUER: readonly (readonly [name: string, left: string, right: string])[] = [
  ['a cause told and none', 'What started the Ostrey blaze is still unclear.', 'An electrical fault set off the inferno, the mayor said.'],
  ['a cause in quotation marks', 'It came down because of “engine failures”.', 'The cause of the crash is not yet known.'],
  [
    'nobody yet',
    'No group claimed responsibility for the Ostrey gunpowder.',
    'The League claimed responsibility for the Ostrey gunpowder.',
  ],
  ['not said', 'No group immediately said it was responsible.', 'The group that claimed responsibility has halberds.'],
  ['a steroid', '[Ada Holm|PER] tested positive for a steroid.', '[Ada Holm|PER] tested positive for nandrolone.'],
  ['a fall', 'The helicopter crashed over the Ostrey marshes.', 'The helicopter was shot down over the Ostrey marshes.'],
];

suite('matters of deals, trade, war, disasters and sport', () => {
  const known = new Map(MATTERS.map((matter) => [matter.id, matter]));
  for (const [id, left, right, values, severity = 'variant'] of DIFFERENT)
    test(`differs: ${id}`, () => {
      const findings = find(left, right);
      const own = findings.filter((text) => text.includes(` ${String(known.get(id)?.what)}: `));
      assert.deepEqual(own, [`${severity} ${String(known.get(id)?.what)}: ${values}`], findings.join('\n'));
    });
  for (const [name, left, right] of ALIKE) test(`does not: ${name}`, () => assert.deepEqual(find(left, right), []));
  for (const [name, left, right] of VAGUER)
    test(`vaguer: ${name}`, () =>
      assert.deepEqual(
        find(left, right).map((text) => text.split(' ')[0]),
        ['precision'],
      ));
  test('each row has a pair, one building and one part of the body for their kind', () => {
    const tested = new Set(DIFFERENT.map(([id]) => id));
    const rest = MATTERS.filter(({ id }) => !tested.has(id) && !/^(?:state|side)-of-/.test(id));
    assert.deepEqual(
      rest.map(({ id }) => id),
      [],
    );
  });
  test('differs: the state of a fire on one day', () =>
    assert.deepEqual(find('By evening the blaze was under control.', 'Flames were still raging.'), [
      'variant the state of the fire: under control | burning',
    ]));
  test('does not: under control, then out', () =>
    assert.deepEqual(find('The fire was under control by noon.', 'The fire was extinguished by night.'), []));
  test('does not: work to put a fire out', () =>
    assert.deepEqual(find('Firefighters worked to put out the flames.', 'The blaze was still burning.'), []));
  test('does not: the category of a storm on days that nobody knows', () =>
    assert.deepEqual(
      detect(toldOtherwise, {
        'a.txt': 'The hurricane made landfall as a Category 4 storm near Halmar.',
        'b.txt': 'It was of category five when the hurricane hit Halmar.',
      }),
      [],
    ));
  test('ids are unique', () => assert.equal(known.size, MATTERS.length));
  test('a hundred thousand words that nearly match are read in time that grows with them', () => {
    const text = ['would not be paid for by the no reports of ', 'bomb hidden strike over talks bridge scored ', 'most of the in a in an ']
      .join('')
      .repeat(2000);
    const begin = process.cpuUsage();
    for (const { pattern } of MATTERS) [...text.matchAll(pattern)].length.toFixed();
    assert.ok(process.cpuUsage(begin).user < 5e6, 'five seconds of computing for all rows');
  });
});
