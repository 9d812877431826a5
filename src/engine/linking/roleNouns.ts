/** Nouns for what a person does or holds, singular, lower case. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president premier minister chancellor secretary senator congressman congresswoman lawmaker representative governor mayor councilman councilwoman councillor ambassador envoy diplomat consul commissioner
  spokesman spokeswoman spokesperson leader chief head director chairman chairwoman chair chairperson chief executive ceo cfo coo officer manager founder co-founder cofounder owner partner president-elect
  official adviser advisor aide analyst economist strategist researcher scientist professor lecturer teacher doctor physician surgeon nurse psychiatrist psychologist lawyer attorney prosecutor solicitor barrister
  judge justice magistrate coroner sheriff deputy sergeant lieutenant captain colonel general admiral major commander commodore brigadier corporal inspector detective constable superintendent trooper ranger firefighter pilot
  actor actress singer comedian director producer writer author journalist reporter editor correspondent columnist photographer host presenter broadcaster publisher artist musician model designer architect
  coach player quarterback lineman linebacker cornerback shortstop outfielder infielder winger goaltender defenseman tackle receiver back forward guard center centre pitcher baseman outfielder catcher goalkeeper striker defender midfielder captain swimmer champion athlete skier climber mountaineer
  engineer developer programmer consultant contractor builder farmer fisherman driver worker employee clerk accountant banker broker trader investor businessman businesswoman entrepreneur executive
  activist campaigner organizer organiser volunteer student resident neighbor neighbour witness victim suspect gunman defendant husband wife father mother son daughter brother sister uncle aunt cousin
  bishop archbishop cardinal pope priest pastor reverend rabbi imam king queen prince princess representative dissident rebel candidate nominee treasurer trustee superintendent principal dean provost
  vice-president minister-president negotiator mediator auditor regulator historian expert specialist technician chef soldier marine sailor guard warden agent`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns for kinds of organisations, singular, lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'company companies firm firms maker makers giant giants provider providers supplier suppliers startup startups start-up manufacturer manufacturers bank lender agency group retailer developer operator airline airlines carrier newspaper website magazine unicorn unicorns conglomerate builder producer brand app store chain union party charity university institute publisher broadcaster network platform contractor insurer brokerage fund trust foundation refiner miner utility distributor shipper subsidiary unit parent owner vendor studio club team hospital school college think-tank thinktank watchdog regulator ministry department bureau organization organisation association federation cooperative venture bookseller supermarket grocer automaker carmaker chipmaker drugmaker planemaker'.split(
    ' ',
  ),
);

/** Nouns for kinds of places, singular, lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'province region city town village island islands state county district capital port suburb prefecture municipality neighborhood neighbourhood borough territory republic kingdom peninsula valley mountain river lake coast bay gulf sea canton department governorate enclave resort commune parish hamlet archipelago nation country'.split(
    ' ',
  ),
);
