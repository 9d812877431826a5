import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** Each case: a title, the articles, and the findings wanted among numbers, places and what is told of persons. */
const cases: [string, (string | { text: string; published: string })[], string[]][] = [
  [
    'a toll in a headline without a verb',
    ['Death toll of the huge Orlin bomb now 94', 'The bomb that fell on Orlin on Tuesday killed 36 people.'],
    ['conflict count: 36 / 94'],
  ],
  [
    'among those counted before',
    [
      'Fifty-six people, 21 firemen among them, died in the blast in Orlin, the mayor said.',
      'The blast in Orlin killed 12 firemen, the mayor said.',
    ],
    ['conflict count: 12 / 21'],
  ],
  [
    'eight of which one came from elsewhere are eight',
    [
      'Rescuers used eight helicopters, one of them from Dorn, on the Orlin cableway.',
      'Rescuers used six helicopters on the Orlin cableway.',
    ],
    ['conflict count: 6 / 8'],
  ],
  [
    'critically hurt, in other words',
    [
      'The blast in Orlin sent 701 people to hospital, 71 of them critically injured.',
      'Of those hurt in the Orlin blast, 32 patients are in critical condition.',
    ],
    ['conflict count: 32 / 71'],
  ],
  [
    'critically and less seriously hurt',
    ['Of those hurt in the Orlin blast, six are in critical condition.', 'Of those hurt in the Orlin blast, 53 had less serious injuries.'],
    [],
  ],
  [
    'inhabitants of the place that the sentence begins with',
    [
      'Tianlo, a major centre of industry, has about 7.5 million inhabitants.',
      'Tianlo lies 120 kilometres from Beilo and has some 15 million people. Its port is large.',
    ],
    ['conflict count: about 15 million / about 7.5 million'],
  ],
  [
    'shares in a list whose verb is said once',
    [
      'Shares fell on Friday. Orlin Foods lost 11.5 percent and Malby Stores 6.5 percent.',
      "Shares fell on Friday. Malby Stores lost nine percent, and Orlin Foods's tumbled 17 percent.",
    ],
    ['conflict percent: 6.5 % / 9 %', 'conflict percent: 11.5 % / 17 %'],
  ],
  [
    'what moved stands before its direction, whatever the subject is',
    [
      'On Friday Orlin Foods shares gained almost 8 percent as word of a deal spread.',
      'Word of a deal sent Orlin Foods stock up by nearly 11 percent on Friday.',
    ],
    ['conflict percent: almost 11 % / almost 8 %'],
  ],
  [
    'the stock is that of the company named before',
    [
      'Orlin Foods said on Friday that it would turn to its core business. The stock rose 6.8 percent after the news.',
      "Investors welcomed the news on Friday. Orlin Foods's shares leapt by 8.5 percent.",
    ],
    ['conflict percent: 6.8 % / 8.5 %'],
  ],
  [
    'how many are seriously hurt, told by an adverb alone',
    [
      'The injured number 14, of whom three are in a severe state, after the bridge collapsed in Orlin.',
      'Another 16 people were injured, 12 of them seriously, when the bridge collapsed in Orlin.',
    ],
    ['conflict count: 12 / 3', 'conflict count: 14 / 16'],
  ],
  [
    'people whom a storm left missing',
    ['The storm left 30 missing in Orlin on Tuesday.', '50 people in Orlin were missing after the storm on Tuesday.'],
    ['conflict count: 30 / 50'],
  ],
  [
    'people driven from their homes are displaced',
    ['The storm drove 3,000 from their homes in Orlin on Tuesday.', 'The storm on Tuesday displaced 5,000 people in Orlin.'],
    ['conflict count: 3000 / 5000'],
  ],
  [
    'the locations of a chain are its stores',
    ['Orlin Foods will have 12,700 stores after the merger.', 'After the merger Orlin Foods will have 13,400 locations.'],
    ['conflict count: 12700 / 13400'],
  ],
  [
    'as many injured as others count killed and injured together',
    [
      'An explosion in Malby killed 8 people and injured 27 people on Tuesday.',
      'Eight people were killed and 27 people were injured in an explosion in Malby on Tuesday.',
      'An explosion in Malby on Tuesday killed 8 people and injured 35 people.',
    ],
    ['conflict count: 27 / 35'],
  ],
  [
    'a share below one per cent that is only rounder',
    ['On Friday Orlin Foods rose 0.9 percent.', 'On Friday shares of Orlin Foods rose 0.92 percent.'],
    ['precision percent: 0.9 % / 0.92 %'],
  ],
  [
    'what shares lost in a day is not what they lost since',
    [
      'Shares of Orlin Foods lost 3.8 percent on Monday after the deal was announced.',
      'The deal was announced on Monday. Shares of Orlin Foods have fallen 6 percent since.',
    ],
    [],
  ],
  [
    'two counts joined by "and", each with its verb: killed and hurt are two',
    [
      'Seven people were killed and 47 people were injured when a flood swept through Orlin on Tuesday.',
      'A flood swept through Orlin on Tuesday, killing seven people and injuring 38 people.',
    ],
    ['conflict count: 38 / 47'],
  ],
  [
    'the dead of one source are not the injured of the other',
    [
      'Seven people were killed and 47 people were injured when a flood swept through Orlin on Tuesday.',
      'A flood swept through Orlin on Tuesday, killing seven people.',
    ],
    [],
  ],
  [
    'deaths are people killed',
    ['The flood in Orlin on Tuesday caused 31 deaths.', 'The flood in Orlin on Tuesday killed 36 people.'],
    ['conflict count: 31 / 36'],
  ],
  [
    'arrests are people detained',
    [
      'Police made 46 arrests during the march in Orlin on Tuesday.',
      'Police detained 64 people during the march in Orlin on Tuesday.',
      'During the march in Orlin on Tuesday police arrested 46 people.',
    ],
    ['conflict count: 46 / 64'],
  ],
  [
    'how often somebody was arrested counts arrests',
    [
      'Court files in Orlin say that Ossery had been arrested three times before the robbery.',
      'Court files in Orlin list five arrests of Ossery before the robbery.',
      'Ossery had been arrested three times in Orlin before the robbery, court files say.',
    ],
    ['conflict count: 3 / 5'],
  ],
  [
    'in one word: twice',
    [
      'Court files in Orlin say that Ossery had been arrested twice before the robbery.',
      'Court files in Orlin say that Ossery had been arrested four times before the robbery.',
      'Ossery had been arrested twice in Orlin before the robbery, court files say.',
    ],
    ['conflict count: 2 / 4'],
  ],
  [
    'two deeds are done as often as each is done',
    [
      'Court files in Orlin say that Ossery had been arrested three times before the robbery.',
      'Court files in Orlin say that Ossery had been married five times before the robbery.',
    ],
    [],
  ],
  [
    'points are those of the player they come from, and of the subject of "added"',
    [
      'Orlin Rovers beat Kelvo Rangers 70-61 on Friday. Ann Ossery led the Rangers with 13 points, while Mary Quill added 12.',
      'Orlin Rovers beat Kelvo Rangers 70-61 on Friday. The Rangers got 13 points from Ann Ossery. Mary Quill scored 14 points for the Rangers.',
      'Orlin Rovers beat Kelvo Rangers 70-61 on Friday. Mary Quill scored 14 points and Ann Ossery scored 13 points for the Rangers.',
    ],
    ['conflict count: 12 / 14'],
  ],
  [
    "a lead is no player's score",
    [
      'Orlin Rovers beat Kelvo Rangers 70-61 on Friday. Ann Ossery scored five points as she broke the record of the Rovers.',
      'Orlin Rovers beat Kelvo Rangers 70-61 on Friday. While Ann Ossery played for the Rovers, her lead grew to seven points.',
    ],
    [],
  ],
  [
    'jobs cut are workers laid off',
    [
      'Orbex will cut 2,000 jobs at its plants in Orlin, the maker said on Monday.',
      'Orbex said on Monday that it will lay off 2,400 workers at its plants in Orlin.',
      'Orbex is to cut 2,000 jobs at its plants in Orlin, a union said on Monday.',
    ],
    ['conflict count: 2000 / 2400'],
  ],
  [
    'jobs cut are no workers hired',
    [
      'Orbex will cut 2,000 jobs at its plants in Orlin, the maker said on Monday.',
      'Orbex said on Monday that it hired 2,400 workers at its plants in Orlin.',
      'Orbex is to cut 2,000 jobs at its plants in Orlin, a union said on Monday.',
    ],
    [],
  ],
  [
    'a factor and a rate are no deeds',
    [
      'The new pump in Orlin lasts twice as long and is paid twice a year, the council said.',
      'The new pump in Orlin lasts three times longer and is paid four times a year, the council said.',
    ],
    [],
  ],
  [
    'two vague words are one value',
    [
      'Ossery had been arrested several times in Orlin before the robbery, court files say.',
      'Court files in Orlin say that Ossery had been arrested numerous times before the robbery.',
    ],
    [],
  ],
  [
    'deaths are not people injured',
    ['The flood in Orlin on Tuesday caused 31 deaths.', 'The flood in Orlin on Tuesday injured 36 people.'],
    [],
  ],
  [
    'what follows a comma is a part of the number, not the number of another',
    [
      'The flood in Orlin on Tuesday killed seven people, injuring 40, 15 of them in the harbour.',
      'The flood in Orlin on Tuesday killed seven people and injured 52.',
    ],
    ['conflict count: 40 / 52'],
  ],
  [
    'the participle behind a noun says what was done, not the one before the number',
    [
      'The raid in Orlin left three guards dead and five clerks wounded on Tuesday.',
      'The raid in Orlin on Tuesday left three guards dead and wounded seven clerks.',
    ],
    ['conflict count: 5 / 7'],
  ],
  [
    'killed and wounded are counted together in one source and apart in the other',
    [
      'The army said it killed or wounded 2,600 rebels in the raid in Orlin on Tuesday.',
      'The army said 2,600 rebels were killed or wounded in the raid in Orlin on Tuesday.',
      'The army said it wounded 1,900 rebels in the raid in Orlin on Tuesday.',
    ],
    [],
  ],
  [
    'killed and wounded counted together',
    [
      'The army said the rebels suffered 2,600 casualties in the raid in Orlin on Tuesday.',
      'The army said 2,600 rebels were wounded or killed on Tuesday in the raid in Orlin.',
      'The army said it killed or wounded 1,900 rebels in the raid in Orlin on Tuesday.',
    ],
    ['conflict count: 1900 / 2600'],
  ],
  [
    'the noun before the counted one',
    [
      'Kelvo met its 320 creditor banks in Orlin on Tuesday to put off its debt.',
      'On Tuesday in Orlin Kelvo met its 320 creditor banks to put off its debt.',
      'Kelvo met its 350 creditors in Orlin on Tuesday to put off its debt.',
    ],
    ['conflict count: 320 / 350'],
  ],
  [
    'whose divisions they are is not what they are',
    [
      'Four Iranian divisions were destroyed in the battle of Orlin on Tuesday.',
      'In the battle of Orlin on Tuesday four Iranian divisions were destroyed.',
      'Nine Iranians were destroyed in the battle of Orlin on Tuesday.',
    ],
    [],
  ],
  [
    'the noun before things is of no such things',
    [
      'Kelvo bought its 40 passenger ferries in Orlin on Tuesday to end its debt.',
      'On Tuesday in Orlin Kelvo bought its 40 passenger ferries to end its debt.',
      'Kelvo bought its 52 passengers in Orlin on Tuesday to end its debt.',
    ],
    [],
  ],
  [
    'a distance told in two units',
    [
      'The island lies 1,150 kilometres (715 miles) north of Orlin.',
      'The island, 1,500 kilometres north of Orlin, has one harbour.',
      'The island lies 1,500 kilometres north of Orlin.',
    ],
    ['conflict amount: 1150 kilometre / 1500 kilometre'],
  ],
  [
    'two close figures of one thing, though one is told as more of it',
    [
      'The Velto 9 scooter costs $80 now and 24 equal monthly payments of $15, the maker said.',
      'Riders get the Velto 9 scooter for $80 and 20 additional monthly payments of $15.',
    ],
    ['precision count: 20 / 24'],
  ],
  [
    'two figures that are as unlike as a part and a whole',
    [
      'The Velto 9 scooter costs $80 now and 24 equal monthly payments of $15, the maker said.',
      'Riders get the Velto 9 scooter for $80 and 10 additional monthly payments of $15.',
    ],
    [],
  ],
  [
    'one size of a drive with two words of scale',
    [
      'Upgrades of the Velto 9 include a 128GB solid state drive for $400, the maker said.',
      'Solid state drives of the Velto 9 come as 128MB upgrades for $400, the maker said.',
    ],
    ['conflict amount: 128 gigabyte / 128 megabyte'],
  ],
  [
    'two sizes of drives',
    [
      'Upgrades of the Velto 9 include a 128GB solid state drive for $400, the maker said.',
      'Solid state drives of the Velto 9 come as 512GB upgrades for $400, the maker said.',
    ],
    [],
  ],
  [
    'children of one mother, whatever befell her',
    [
      'Ada Brann, 34, a mother of four, was killed by a lorry in Orlin on Tuesday.',
      'A lorry in Orlin killed Ada Brann, a mother of five, on Tuesday.',
      'Ada Brann, the mother of four children, was killed in Orlin on Tuesday.',
    ],
    ['conflict count: 4 / 5'],
  ],
  [
    'children of two mothers',
    [
      'Ada Brann, 34, a mother of four, was killed by a lorry in Orlin on Tuesday.',
      'Lena Tosk, 41, a mother of two, was killed by a lorry in Orlin on Tuesday.',
    ],
    [],
  ],
  [
    'children of somebody and children killed',
    ['A lorry in Orlin killed Ada Brann, a mother of four, on Tuesday.', 'A lorry in Orlin killed Ada Brann and two children on Tuesday.'],
    [],
  ],
  [
    'shares of what two places have',
    [
      'About 70 percent of traffic in Orlin was down after the cable broke on Tuesday.',
      'The cable broke on Tuesday and 40 percent of traffic in Kelvo was down.',
      'On Tuesday the cable broke and 40 percent of traffic in Kelvo was down.',
    ],
    [],
  ],
  [
    'shares of what one place has',
    [
      'About 70 percent of traffic in Orlin was down after the cable broke on Tuesday.',
      'The cable broke on Tuesday and 40 percent of traffic in Orlin was down.',
      'On Tuesday the cable broke and 40 percent of traffic in Orlin was down.',
    ],
    ['conflict percent: 40 % / about 70 %'],
  ],
  [
    'two or three of a thing is one rough number',
    [
      'The guard fired two or three shots at the lorry in Orlin on Tuesday.',
      'The guard fired seven shots at the lorry in Orlin on Tuesday.',
      'On Tuesday the guard fired seven shots at the lorry in Orlin.',
    ],
    ['conflict count: 7 / two or three'],
  ],
  [
    'what is told in blocks is a place',
    [
      'Wardens caught the thief two blocks from the mill in Orlin on Tuesday.',
      'Wardens caught the thief five blocks from the mill in Orlin on Tuesday.',
      'On Tuesday in Orlin wardens caught the thief five blocks from the mill.',
    ],
    ['conflict place: 2 / 5'],
  ],
  [
    'an address is no count of blocks',
    [
      'The march began in the 300 block of Mill Street in Orlin on Tuesday.',
      'The march began on Tuesday and went past 20 blocks of Orlin.',
    ],
    [],
  ],
  [
    'what somebody weighs is told of a person',
    [
      'Odo Brann weighs 130 pounds, wardens in Orlin said.',
      'Odo Brann weighs 190 pounds, wardens in Orlin said.',
      'Wardens in Orlin said that Odo Brann weighs 190 pounds.',
    ],
    ['conflict person-attribute: 130 pound / 190 pound'],
  ],
  [
    'the age of a thing is how long it has been',
    [
      'The fire in Orlin destroyed the 300-year-old church on Tuesday.',
      'On Tuesday a fire in Orlin destroyed the 250-year-old church.',
      'On Tuesday the fire in Orlin destroyed a 300-year-old church.',
    ],
    ['conflict duration: 250 / 300'],
  ],
  [
    'a former quake that the sentence before brought up',
    [
      'The quake on Monday was centred about 3 miles west of Orlin.',
      'The quake on Monday shook Kelvo. In June 2012 a small quake shook Kelvo. The quake lay six miles west of Orlin.',
    ],
    [],
  ],
  [
    'the quake that the sentence before brought up is the story’s own',
    [
      'The quake on Monday was centred about 3 miles west of Orlin.',
      'On Monday a quake shook Kelvo. The quake lay six miles west of Orlin.',
    ],
    ['conflict amount: 6 mile / about 3 mile'],
  ],
  [
    'a month where no day of the story is known',
    [
      { text: 'A quake shook Kelvo on Monday, injuring 12 people. A quake in September injured 40.', published: '' },
      { text: 'A quake on Monday injured 12 people in Kelvo.', published: '' },
      { text: 'The quake that shook Kelvo on Monday injured 12 people. In September a quake injured 58.', published: '' },
    ],
    ['conflict count: 40 / 58'],
  ],
  [
    'a noun that is not said twice',
    [
      'Odo Brann scored 20 points for the Kelvo Bears on Tuesday and now has 1,302 for his career.',
      'Odo Brann of the Kelvo Bears now has 1,308 career points.',
      'On Tuesday Odo Brann scored 20 points for the Kelvo Bears, and he now has 1,302 for his career.',
    ],
    ['conflict count: 1302 / 1308'],
  ],
  [
    'points of two players',
    [
      'Odo Brann finished his career for the Kelvo Bears with 1,302 points.',
      'Ivo Holm finished his career for the Kelvo Bears with 1,308 points.',
      'Odo Brann finished with 1,302 points in his career for the Kelvo Bears.',
    ],
    [],
  ],
  [
    'smashed shops are damaged',
    ['Rioters smashed 355 shops in Kelvo.', 'The riots in Kelvo damaged 565 shops.', 'In Kelvo 565 shops were damaged in the riots.'],
    ['conflict count: 355 / 565'],
  ],
  [
    'sums paid down',
    [
      'Buyers of the Tarn boat pay $250 down and a monthly rent of $40 for two years.',
      'The Tarn boat is sold for $249.50 down and a monthly rent of $40 for two years.',
    ],
    ['precision amount: 249.5 USD / 250 USD'],
  ],
  [
    'distances from one place',
    ['The quake struck 20 miles north of Orlin on Tuesday.', 'The quake on Tuesday was centred about 31 miles north of Orlin.'],
    ['conflict amount: 20 mile / about 31 mile'],
  ],
  [
    'distances from two places',
    ['The quake struck 20 miles north of Orlin on Tuesday.', 'The quake on Tuesday was centred about 31 miles north of Kelvo.'],
    [],
  ],
  [
    'magnitudes of one quake',
    ['A magnitude 5.9 earthquake shook Orlin on Tuesday.', 'The earthquake that shook Orlin on Tuesday had a magnitude of 6.2.'],
    ['conflict count: 5.9 magnitude / 6.2 magnitude'],
  ],
  [
    'magnitudes of two quakes',
    ['A magnitude 5.9 earthquake shook Orlin on Tuesday.', 'An earthquake with a magnitude of 3.8 shook Orlin on Tuesday.'],
    [],
  ],
  [
    'an adjective of one sentence that is the verb of the other',
    [
      'The storm left 355 damaged shops in Kelvo.',
      'In Kelvo 565 shops were damaged by the storm.',
      'In Kelvo 565 shops were damaged in the storm.',
    ],
    ['conflict count: 355 / 565'],
  ],
  [
    'people rescued, in other words',
    [
      'Fire broke out at the Kelvo mill. Firefighters rescued five people from the roof.',
      'Fire broke out at the Kelvo mill. About 20 people were ushered to safety from the roof.',
    ],
    ['conflict count: 5 / about 20'],
  ],
  [
    'marchers and protesters',
    ['In Orlin 4,000 demonstrators marched against the cuts on Tuesday.', 'On Tuesday 9,000 protesters marched in Orlin against the cuts.'],
    ['conflict count: 4000 / 9000'],
  ],
  [
    'those who march are people',
    ['In Orlin 4,000 demonstrators marched against the cuts on Tuesday.', 'On Tuesday 1,200 people marched in Orlin against the cuts.'],
    ['conflict count: 1200 / 4000'],
  ],
  [
    'a crowd without a noun',
    ['In Orlin 4,000 people marched against the cuts on Tuesday.', 'In Orlin 9,000 marched against the cuts on Tuesday.'],
    ['conflict count: 4000 / 9000'],
  ],
  [
    'a population, told in two ways',
    [
      'The storm hit Kelvo, an island with a population of 9,000.',
      'Kelvo, an island with a population of 9,000, was hit by the storm on Tuesday.',
      'Some 14,000 people live on Kelvo, which the storm hit.',
    ],
    ['conflict count: 9000 / about 14000'],
  ],
  [
    'a slip of scale: one figure, another word behind it',
    [
      'Orbex Foods paid $34 million for the Kelvo dairy on Monday, its owner said.',
      'Orbex Foods paid $34 billion for the Kelvo dairy, the owner of the dairy said on Monday.',
      'The $34 million sale of the Kelvo dairy to Orbex Foods was announced on Monday.',
    ],
    ['conflict amount: 34 billion USD / 34 million USD'],
  ],
  [
    'sums that only are far apart',
    [
      'Orbex Foods paid $34 million for the Kelvo dairy on Monday, its owner said.',
      'Orbex Foods paid its workers $52 billion in all these years, the owner of the dairy said on Monday.',
    ],
    [],
  ],
  [
    'some of the population',
    ['The storm hit Kelvo, an island with a population of 9,000.', 'The storm drove 300 people on Kelvo from their homes.'],
    [],
  ],
  [
    'what lasts',
    ['Odo Brann got a five-year sentence for the raid on the bank.', 'Odo Brann got a nine-year sentence for the raid on the bank.'],
    ['conflict duration: 5 years / 9 years'],
  ],
  [
    'what lasts is another thing',
    ['Odo Brann, of Kelvo, won a five-year contract on Tuesday.', 'Odo Brann, of Kelvo, won a nine-year dispute on Tuesday.'],
    [],
  ],
  [
    'a name and others make a total',
    [
      'The court fined Harlow Mills and seven other companies on Tuesday.',
      'On Tuesday the court fined nine companies, among them Harlow Mills.',
    ],
    ['conflict count: 8 / 9'],
  ],
  [
    'names of persons and others make a total',
    ['Ann Lee, Bo Ek and two others were hurt when the mill at Kelvo burned.', 'Six people were hurt when the mill at Kelvo burned.'],
    ['conflict count: 4 / 6'],
  ],
  [
    'a total that names and others reach',
    ['Ann Lee, Bo Ek and two others were hurt when the mill at Kelvo burned.', 'Four people were hurt when the mill at Kelvo burned.'],
    [],
  ],
  [
    'names that are a selection make no total',
    [
      'On Tuesday the court fined nine companies, including Harlow Mills and three other companies of the valley.',
      'On Tuesday the court fined nine companies.',
    ],
    [],
  ],
  [
    'those charged are not those convicted',
    [
      'The police charged Odo Brann and eleven other men of the valley with theft.',
      'Seven men of the valley were convicted of theft with Odo Brann.',
    ],
    [],
  ],
  [
    'counts of two charges',
    ['Odo Brann was convicted of one count of murder on Tuesday.', 'Odo Brann was convicted of two counts of theft on Tuesday.'],
    [],
  ],
  [
    'a depth beside a distance',
    [
      'The earthquake struck at a depth of 9 kilometres, 40 kilometres north of Orlin.',
      'The earthquake that shook Orlin struck at a depth of 31 kilometres.',
    ],
    ['conflict amount: 31 kilometre / 9 kilometre'],
  ],
  [
    'a price a share',
    ['Orbex Foods will pay $36 a share for Tarn Mills.', 'Orbex Foods agreed on Tuesday to buy Tarn Mills for $34 a share.'],
    ['conflict amount: 34 USD / 36 USD'],
  ],
  [
    'the dead of a town, and its people',
    ['The storm hit the town of Kelvo, killing 12 people.', 'The storm hit Kelvo, a town of about 9,000 people.'],
    [],
  ],
  [
    'distances of two things from one place',
    ['The quake struck 20 miles north of Orlin on Tuesday.', 'A driver found the car 31 miles north of Orlin on Tuesday.'],
    [],
  ],
  [
    'models of one device',
    [
      'The Orbex tablet comes with 4 gigabytes of memory, Orbex said.',
      'The Orbex tablet comes with 8 gigabytes of memory or 16 gigabytes, Orbex said.',
    ],
    [],
  ],
  [
    'a toll told once in passing',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people. It was a bad year for ferries, with 14 dead.',
      'At least 19 people were killed when the ferry Marisol sank off Kelvo on Tuesday.',
    ],
    ['conflict count: 14 / at least 19'],
  ],
  [
    'grace periods of two debtors',
    [
      'Halden Group has a seven-year grace period on its debt to Orlin.',
      'Halden Group got a seven-year grace period on its debt to Orlin.',
      'The loan of Brissa Mills in Orlin came with a three-year grace period on its debt.',
    ],
    [],
  ],
  [
    'passengers alone, and passengers with their crew',
    [
      'The liner Marisol landed some 380 passengers and crew in Kelvo on Tuesday.',
      'The liner Marisol landed its 190 passengers in Kelvo on Tuesday.',
      'The liner Marisol landed some 380 passengers and crew in Kelvo on Tuesday, its owner said.',
    ],
    [],
  ],
  [
    'passengers alone in both',
    [
      'The liner Marisol landed 380 passengers in Kelvo on Tuesday.',
      'The liner Marisol landed its 190 passengers in Kelvo on Tuesday.',
      'The liner Marisol landed 380 passengers in Kelvo on Tuesday, its owner said.',
    ],
    ['conflict count: 190 / 380'],
  ],
  [
    'the fifth of all, the third of some',
    [
      'Odo Brann is the fifth keeper dismissed this spring.',
      'Odo Brann is the third Kelvo League keeper dismissed this spring.',
      'Odo Brann became the fifth keeper dismissed this spring.',
    ],
    [],
  ],
  [
    'a life sentence is one',
    [
      'Odo Brann is serving three life sentences in Orlin for robbery.',
      'Odo Brann, who is serving a life sentence in Orlin for robbery, fled.',
      'Odo Brann, serving a life sentence in Orlin for robbery, was seen in Kelvo.',
    ],
    ['conflict count: 1 / 3'],
  ],
  [
    'life sentences of two people',
    [
      'Odo Brann is serving three life sentences in Orlin for robbery.',
      'Ann Lee is serving a life sentence in Orlin for robbery, as Odo Brann is.',
      'Ann Lee is serving a life sentence in Orlin for robbery.',
    ],
    [],
  ],
  [
    'a life sentence that nobody serves',
    [
      'Odo Brann is serving three life sentences in Orlin for robbery.',
      'Marriage is a life sentence, said Odo Brann, who sits in Orlin for robbery.',
    ],
    [],
  ],
  ['a version number', ['The phone has USB 3.0 ports, Orbex said.', 'The phone from Orbex has two USB ports.'], []],
  [
    'one sentence printed twice, with figures far apart',
    [
      'Norlake Freight will be spared the break fee of 14 million pounds which it agreed to pay the Hallam group in March, Holm said.',
      'Norlake Freight will be spared the break fee of 40 million pounds which it agreed to pay the Hallam group in March, Holm said.',
    ],
    ['conflict amount: 14 million GBP / 40 million GBP'],
  ],
  [
    'two sums of one firm, far apart',
    ['Norlake Freight agreed to pay a break fee of 14 million pounds.', 'The Hallam group owed its bank 40 million pounds.'],
    [],
  ],
  [
    'people aboard, with the noun and without',
    [
      'A ferry with 450 aboard capsized off Port Lorne on Sunday.',
      'The ferry sank off Port Lorne on Sunday with 380 people aboard.',
      'Officials said the ferry had 380 people on board when it capsized off Port Lorne.',
    ],
    ['conflict count: 380 / 450'],
  ],
  [
    'one figure in two kinds of tons',
    [
      'Hale Mining will run the pit at a third of its normal capacity of 72,000 short tons a year.',
      'Hale Mining will run the pit at a third of its normal capacity of 72,000 metric tons a year.',
    ],
    ['precision amount: 72000 metric-ton / 72000 short-ton'],
  ],
  [
    'a magnitude in front of the quake',
    [
      'A 4.4 quake shook Kelvo on Monday.',
      'A magnitude 4.6 quake shook Kelvo on Monday.',
      'The earthquake in Kelvo on Monday had a magnitude of 4.6.',
    ],
    ['conflict count: 4.4 magnitude / 4.6 magnitude'],
  ],
  [
    'men who rob are robbers',
    ['Three men robbed a jewel shop in Vik on Monday.', 'Four robbers stole jewels from a shop in Vik on Monday.'],
    ['conflict count: 3 / 4'],
  ],
  [
    'who is evacuated flees',
    ['The flood at Vik forced 4,200 people to flee on Monday.', 'Some 6,800 people were evacuated when the flood hit Vik on Monday.'],
    ['conflict count: 4200 / about 6800'],
  ],
  [
    'the place that a story is about, with its name and without',
    [
      'The camp at Yida was bombed on Monday. The camp shelters 22,000 people.',
      'The camp at Yida was bombed on Monday. Yida is home to 23,000 people.',
    ],
    ['conflict count: 22000 / 23000'],
  ],
  [
    'people who lose their jobs, and jobs',
    ['The mill at Vik will close in May and 410 people lose their jobs.', 'The mill at Vik will close in May, costing 390 jobs.'],
    ['conflict count: 390 / 410'],
  ],
  [
    'a premium, and per cent above a price',
    [
      'Halden offered 20 crowns a share for Orbex, a premium of 28 percent.',
      'Halden offered 20 crowns a share for Orbex, 24 percent above its last close.',
    ],
    ['conflict percent: 24 % / 28 %'],
  ],
  [
    'goods of two countries, nearly as much',
    [
      'Saudi Arabia will produce 4.1 mln barrels a day under the deal struck in Vienna.',
      'Iraq will produce 3.9 mln barrels a day under the deal struck in Vienna.',
    ],
    [],
  ],
  [
    'another 380 are houses, as those before',
    [
      'The dam at Vik broke on Monday. Crews have written off 212 houses. Another 380 can perhaps be saved.',
      'The dam at Vik broke on Monday. A bus driver saved 73 neighbours.',
    ],
    [],
  ],
  [
    'a whole and its parts',
    [
      'Calder Bank and Severn Bank will merge in May. The new bank will have 6.3 million customers.',
      'Calder Bank, with 3.9 million customers, and Severn Bank, with 2.4 million, will merge in May.',
    ],
    [],
  ],
  [
    'the round of a knockdown and that of the end',
    [
      'Odo Brann beat Juri Holm in Vik. He knocked him to the canvas in the fifth round.',
      'Odo Brann beat Juri Holm in Vik. He stopped him in the eighth round.',
    ],
    [],
  ],
  [
    'two rounds of the end',
    [
      'Odo Brann stopped Juri Holm in the eighth round of their title fight in Vik on Saturday.',
      'Odo Brann knocked out Juri Holm in the seventh round of their title fight in Vik.',
    ],
    ['conflict count: 7 / 8'],
  ],
];

suite('figures of one thing and of two', () => {
  for (const [title, texts, expected] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => /count|amount|percent|duration|place|person/.test(line)),
        expected,
      );
    });
});
