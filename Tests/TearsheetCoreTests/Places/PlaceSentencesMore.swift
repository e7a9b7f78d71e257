extension PlaceSentences {
  /// More of the same, written after the first rules.
  static let more: [(text: String, places: Set<String>)] = parse(
    """
    The Swedish government summoned the ambassador of Belarus. | Sweden; Belarus
    Oslo and Helsinki will share the costs. | Oslo; Helsinki
    Finland closed its border with Russia. | Finland; Russia
    The Danish pastry shop opened at seven. |
    Denmark's queen will step down. | Denmark
    A volcano erupted in Iceland near Reykjavik. | Iceland; Reykjavik
    The Irish Sea crossing was rough. |
    Dublin wants answers from Britain. | Dublin; United Kingdom
    Cork and bottle were found on the beach. |
    Flooding closed schools in Cork and Galway. | Cork; Galway
    The Swiss Army knife is famous. |
    Zurich is home to two big banks. | Zurich
    Austrian police stopped a van near Vienna. | Austria; Vienna
    The Vienna Convention covers diplomats. |
    Croatia joined the euro. | Croatia
    Tourists returned to Split and Dubrovnik. | Split; Dubrovnik
    They split the money in half. |
    Greek islands such as Crete were full. | Greece; Crete
    The museum in Athens has new statues. | Athens
    Students in Athens, Georgia, celebrated. | Georgia
    Rome has three million people. | Rome
    Venice will charge day visitors. | Venice
    The Portuguese prime minister resigned in Lisbon. | Portugal; Lisbon
    Spain's king visited Seville. | Spain; Seville
    The Spanish flu killed millions. |
    Catalonia held a vote in 2017. | Catalonia
    Morocco beat Portugal in Doha. | Morocco; Portugal; Doha
    Algeria cut ties with Morocco. | Algeria; Morocco
    Tunisian coast guards found the bodies. | Tunisia
    Tripoli, Libya, was hit by floods. | Tripoli; Libya
    Cairo hosted the summit. | Cairo
    Sudanese troops left Khartoum. | Sudan; Khartoum
    South Sudan gained independence in 2011. | South Sudan
    Ethiopia's Tigray region is recovering. | Ethiopia; Tigray
    Kenya Moore left the show. |
    Kenyan runners won in Boston. | Kenya; Boston
    The Boston Celtics lost in overtime. |
    Nairobi police fired tear gas. | Nairobi
    Tanzania and Uganda agreed on a pipeline. | Tanzania; Uganda
    Nigerian police in Lagos freed 40 people. | Nigeria; Lagos
    Niger's junta expelled the French ambassador. | Niger; France
    Ghana's parliament passed the law in Accra. | Ghana; Accra
    Ivory Coast won the cup. | Ivory Coast
    Mali and Burkina Faso left the bloc. | Mali; Burkina Faso
    Zimbabwe's inflation slowed. | Zimbabwe
    Johannesburg ran out of water. | Johannesburg
    Nelson Mandela was freed in 1990. |
    Port cities from Durban to Cape Town were closed. | Durban; Cape Town
    Madagascar was hit by a cyclone. | Madagascar
    Brazil's Supreme Court ruled on Thursday. | Brazil
    Rio de Janeiro and São Paulo recorded fewer murders. | Rio de Janeiro; São Paulo
    The Brazil nut tree is protected. |
    Argentina's peso fell in Buenos Aires. | Argentina; Buenos Aires
    Chilean miners went on strike near Santiago. | Chile; Santiago
    Chile con carne is a stew. |
    Santiago Martinez scored twice. |
    Adriana Lima walked the runway. |
    Police in Lima, Peru, used tear gas. | Lima; Peru
    Colombian rebels freed the soldiers. | Colombia
    Venezuela closed its embassy in Quito. | Venezuela; Quito
    The Panama Papers named hundreds of firms. |
    The Panama Canal is short of water. | Panama
    Cuba Gooding Jr. pleaded guilty. |
    Cuba's power grid collapsed. | Cuba
    Haitian gangs control Port-au-Prince. | Haiti; Port-au-Prince
    Jamaica elected a new government. | Jamaica
    Puerto Rico was without power. | Puerto Rico
    Hurricane Dorian struck the Bahamas. | Bahamas
    Toronto and Montreal will host games. | Toronto; Montreal
    The Toronto Blue Jays lost again. |
    Police in London, Ontario, said the man was 20. | London; Ontario
    Wildfires spread in British Columbia. | British Columbia
    British Airways cancelled flights. |
    Quebec passed the bill. | Quebec
    Virginia Woolf wrote the essay. |
    A trial began in Virginia. | Virginia
    West Virginia and Kentucky were flooded. | West Virginia; Kentucky
    The Carolina Panthers hired a coach. |
    South Carolina's governor signed the bill. | South Carolina
    Montana banned the app. | Montana
    Hannah Montana was a television series. |
    Georgia O'Keeffe painted flowers. |
    Georgia's governor, Brian Kemp, spoke in Atlanta. | Georgia; Atlanta
    Russia and Georgia fought a war in 2008. | Russia; Georgia
    John Denver sang about country roads. |
    Denver will host the convention. | Denver
    The Denver Post won a prize. |
    Abraham Lincoln was shot in a theatre. |
    Brad Paisley lives in Nashville, Tennessee. | Nashville; Tennessee
    Orlando Bloom stars in the series. |
    Fans flew to Orlando for the match. | Orlando
    Los Angeles teachers went on strike. | Los Angeles
    The Los Angeles Times named a new editor. |
    The San Francisco Giants won in extra innings. |
    A cable car hit a truck in San Francisco. | San Francisco
    Seattle raised its minimum wage. | Seattle
    Salt Lake City will bid for the Games. | Salt Lake City
    New Orleans is below sea level. | New Orleans
    The Miami Heat lost the final. |
    Residents of Miami were told to leave. | Miami
    Detroit's car makers reported profits. | Detroit
    Cleveland Brown is a cartoon character. |
    Philadelphia police found the child. | Philadelphia
    The pope left the Vatican for Kazakhstan. | Vatican; Kazakhstan
    Uzbek workers were sent home from Moscow. | Uzbekistan; Moscow
    Armenia and Azerbaijan exchanged prisoners. | Armenia; Azerbaijan
    Georgian police broke up the rally. | Georgia
    Mongolia's herders lost their animals. | Mongolia
    Xinjiang and Tibet are closed to reporters. | Xinjiang; Tibet
    Wuhan was locked down for 76 days. | Wuhan
    The Shanghai index fell 2 percent. | Shanghai
    China Daily ran the story on its front page. |
    Guangzhou and Chengdu eased the rules. | Guangzhou; Chengdu
    The Japan Times interviewed the author. |
    Japan's economy shrank. | Japan
    The Sea of Japan was calm. |
    Two U.S. soldiers in Okinawa were charged. | United States; Okinawa
    Osaka will host the Expo. | Osaka
    Naomi Osaka won in straight sets. |
    Nagoya and Kobe were spared by the typhoon. | Nagoya; Kobe
    Kobe Bryant died in a crash. |
    A robot serves tea in Fukuoka. | Fukuoka
    Bali is popular with Australians. | Bali; Australia
    Indonesia moved its capital from Jakarta. | Indonesia; Jakarta
    Singapore hanged a man for drug trafficking. | Singapore
    Malaysia's king met the sultan of Brunei. | Malaysia; Brunei
    Cambodian workers fainted at the factory. | Cambodia
    The Nepali climber set a record on Everest. | Nepal
    Bangladesh was hit by floods near Dhaka. | Bangladesh; Dhaka
    Mumbai and Bengaluru are India's richest cities. | Mumbai; Bengaluru; India
    India Walton lost the race. |
    Darwin's theory is taught at school. |
    Charles Darwin sailed on the Beagle. |
    A crocodile was caught near Darwin, Australia. | Darwin; Australia
    Perth and Adelaide will host matches. | Perth; Adelaide
    The Australian Open begins on Monday. |
    Wellington ordered an inquiry. | Wellington
    Fiji and Tonga signed the treaty. | Fiji; Tonga
    Pro-Russian rebels shot down the plane over eastern Ukraine. | Russia; Ukraine
    A Berlin-based start-up raised money. | Berlin
    The German shepherd barked all night. |
    Munich and Frankfurt airports were closed. | Munich; Frankfurt
    The Prince of Wales opened the hospital. |
    The Duke of York gave up his titles. |
    Edinburgh and Glasgow are an hour apart. | Edinburgh; Glasgow
    The English Channel was closed to ships. |
    Northern Ireland's assembly met in Belfast. | Northern Ireland; Belfast
    Bath salts are sold at the shop. |
    The Roman baths at Bath reopened. | Bath
    A Boeing 737 left Oxford, England, at noon. | Oxford; England
    Oxford University published the study. | Oxford
    Cambridge Analytica closed in 2018. |
    Czech and Slovak leaders met in Prague. | Czechia; Slovakia; Prague
    Hungary vetoed the statement. | Hungary
    Bulgarian and Romanian farmers blocked the bridge. | Bulgaria; Romania
    Serbia and Kosovo normalised ties. | Serbia; Kosovo
    Bosnia and Herzegovina applied to join the bloc. | Bosnia and Herzegovina
    Estonia, Latvia and Lithuania left the grid. | Estonia; Latvia; Lithuania
    Qatar Airways ordered 100 jets. |
    Qatar and Kuwait sent aid to Lebanon. | Qatar; Kuwait; Lebanon
    Yemen's Houthi rebels attacked a ship. | Yemen
    Oman mediated the talks. | Oman
    Saudi Arabia executed three men. | Saudi Arabia
    Damascus accused its neighbour. | Damascus
    Beirut's port was destroyed. | Beirut
    """)
}
