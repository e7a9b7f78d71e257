/// Sentences and the places that a reader finds in them, by the places' usual names.
enum PlaceSentences {
  /// The list that the rules were made by.
  static let all = parse(list)

  /// A line a sentence: the text, a bar, the names parted by semicolons.
  static func parse(_ list: String) -> [(text: String, places: Set<String>)] {
    list.split(separator: "\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      let names = fields[1].split(separator: ";").map { String($0.drop { $0 == " " }) }
      return (String(fields[0].dropLast()), Set(names.filter { !$0.isEmpty }))
    }
  }

  private static let list = """
    The prime minister flew to Tokyo on Monday for talks. | Tokyo
    Protesters in Tbilisi waved flags as Georgia's parliament passed the bill. | Tbilisi; Georgia
    Voters in Georgia and Arizona will decide the U.S. Senate race. | Georgia; Arizona; United States
    Michael Jordan scored 40 points that night. |
    King Abdullah of Jordan met the envoy. | Jordan
    Jordan and Egypt called for a ceasefire. | Jordan; Egypt
    Jordan Peterson gave a lecture to students. |
    Turkey's president said the talks would go on. | Turkey
    They roasted a turkey for Thanksgiving. |
    Turkey is often eaten at Thanksgiving. |
    The flight from Turkey was delayed. | Turkey
    Turkish officials in Ankara declined to comment. | Turkey; Ankara
    Chad Smith played the drums. |
    Refugees crossed into Chad from Sudan. | Chad; Sudan
    The army of Chad retook the town. | Chad
    Paris Hilton arrived at the party. |
    She moved to Paris to study fashion. | Paris
    Paris said it would not sign the treaty. | Paris
    The family lives in Paris, Texas. | Texas
    Whitney Houston sang the anthem. |
    The storm hit Houston on Friday night. | Houston
    Denzel Washington won an Oscar. |
    Washington imposed new sanctions on Iran. | Washington; Iran
    George Washington crossed the river in 1776. |
    The Washington Post reported the story first. |
    The New York Times reviewed the play. |
    A judge in New York blocked the order. | New York
    The dishes of fine china were sold at auction. |
    China sent two ships to the area. | China
    Chinese exports rose in March. | China
    He was reading a book in the garden. |
    Police in Reading arrested two men. | Reading
    Reading is good for children. |
    It was a nice day at the beach. |
    A lorry drove into the crowd in Nice. | Nice
    Nice people live here, she said. |
    His mobile phone was stolen. |
    Mobile phones are banned at the school. |
    The ship docked in Mobile, Alabama. | Mobile; Alabama
    The London Stock Exchange closed higher. | London
    Jack London wrote about dogs. |
    Officials in London and Brussels agreed. | London; Brussels
    LONDON (Reuters) - Shares fell on Tuesday. | London
    TOKYO -- The government will raise the tax. | Tokyo
    BEIJING, May 4 - China's exports fell. | Beijing; China
    British and French troops took part. | United Kingdom; France
    Germany's chancellor met the Polish president. | Germany; Poland
    Polish your shoes before the interview. |
    The Dutch king opened the museum. | Netherlands
    She speaks French and German. |
    The book was translated into Japanese. |
    The film is in English with subtitles. |
    He teaches English at a school in Osaka. | Osaka
    The English team lost to Wales. | England; Wales
    Scotland voted against independence. | Scotland
    The Gulf of Mexico is warm this year. |
    Mexico deported the two men. | Mexico
    Mexico City was shaken by an earthquake. | Mexico City
    The South China Sea is disputed. |
    South Korea and Japan resumed talks. | South Korea; Japan
    North Korea fired a missile on Sunday. | North Korea
    The North Korean leader inspected the plant. | North Korea
    South African police found the car. | South Africa
    The Republic of the Congo held an election. | Republic of the Congo
    Fighting went on in the Democratic Republic of the Congo. | Democratic Republic of the Congo
    A boat sank off Papua New Guinea. | Papua New Guinea
    A coup in Guinea brought the army to power. | Guinea
    Guinea pigs make good pets. |
    Equatorial Guinea exports oil. | Equatorial Guinea
    The players from New Zealand danced the haka. | New Zealand
    He was born in New Jersey. | New Jersey
    The island of Jersey has its own laws. | Jersey
    She wore a red jersey. |
    Jersey cows give rich milk. |
    The talks in Geneva ended without a deal. | Geneva
    The Geneva Conventions protect prisoners. |
    Countries signed the Paris Agreement in 2016. |
    The Kyoto Protocol expired. |
    Temples in Kyoto were closed. | Kyoto
    Manchester United beat Liverpool 2-1. | Liverpool
    A bomb went off in Manchester. | Manchester
    Real Madrid signed the striker. |
    Thousands marched in Madrid and Barcelona. | Madrid; Barcelona
    The Chicago Bulls won again. |
    A man was shot dead in Chicago on Sunday. | Chicago
    The Dallas Cowboys fired their coach. |
    Dallas police are looking for the driver. | Dallas
    The Bank of America cut 200 jobs. |
    The United States and the United Kingdom signed the pact. | United States; United Kingdom
    U.S. President Joe Biden called the leaders. | United States
    The US has sent aid to Ukraine. | United States; Ukraine
    Give us more time, they said. |
    The UK government will publish the report. | United Kingdom
    The UAE and Saudi Arabia cut output. | United Arab Emirates; Saudi Arabia
    American and Canadian officials met in Ottawa. | United States; Canada; Ottawa
    Native Americans held a ceremony. |
    Latin America is growing faster. |
    African Americans make up half of the voters there. |
    Indian farmers blocked roads near New Delhi. | India; Delhi
    The Indian Ocean is warming. |
    Birmingham, Alabama, was the scene of protests. | Birmingham; Alabama
    The council in Birmingham went bankrupt. | Birmingham
    Hyderabad is the capital of Telangana. | Hyderabad; Telangana
    Floods hit Hyderabad and Karachi in Pakistan. | Hyderabad; Karachi; Pakistan
    Sydney Sweeney stars in the film. |
    Fires burned west of Sydney. | Sydney
    Austin Butler won the award. |
    The company is moving to Austin, Texas. | Austin; Texas
    Phoenix recorded 43 degrees Celsius. | Phoenix
    Joaquin Phoenix plays the villain. |
    Lewis Hamilton won the race in Monaco. | Monaco
    The mayor of Hamilton, Ontario, resigned. | Hamilton; Ontario
    Charlotte Brown joined the firm in 2010. |
    A flight to Charlotte, North Carolina, was cancelled. | Charlotte; North Carolina
    Victoria Beckham showed her collection in Milan. | Milan
    Milan Kundera was a novelist. |
    The state of Victoria locked down again. | Victoria
    Florence Pugh was nominated. |
    Museums in Florence reopened. | Florence
    Israel Adesanya lost the fight. |
    Israel said it had struck targets in Syria. | Israel; Syria
    Israeli jets bombed Gaza on Saturday. | Israel; Gaza
    Palestinians fled Khan Younis. | Palestine; Khan Younis
    Russian forces shelled Kharkiv and Odesa. | Russia; Kharkiv; Odesa
    Kyiv asked its allies for more tanks. | Kyiv
    The Kremlin denied the report. |
    Moscow denied the report. | Moscow
    St. Petersburg was under attack by drones, Russia said. | St. Petersburg; Russia
    Iraqi forces entered Mosul. | Iraq; Mosul
    Iranian ships left the Strait of Hormuz. | Iran
    The Afghan capital Kabul was quiet. | Afghanistan; Kabul
    Pakistan's cricket team toured England. | Pakistan; England
    Sri Lanka defaulted on its debt. | Sri Lanka
    A ferry sank in the Philippines. | Philippines
    Filipino sailors were freed. | Philippines
    Vietnam's exports to the European Union rose. | Vietnam
    Ho Chi Minh City has nine million people. | Ho Chi Minh City
    Thai police raided a club in Bangkok. | Thailand; Bangkok
    Myanmar's junta extended emergency rule. | Myanmar
    Hong Kong's leader visited Shenzhen. | Hong Kong; Shenzhen
    Taiwan's president will stop in Hawaii. | Taiwan; Hawaii
    A court in Seoul sentenced the former president. | Seoul
    Snow fell in Sapporo and Niigata. | Sapporo; Niigata
    The ship left Yokohama for Busan. | Yokohama; Busan
    The Nissan plant in Kanagawa Prefecture will close. | Kanagawa
    Fukushima fishermen oppose the plan. | Fukushima
    Hiroshima marked the anniversary. | Hiroshima
    Bears were seen in Akita and Iwate. | Akita; Iwate
    """
}
