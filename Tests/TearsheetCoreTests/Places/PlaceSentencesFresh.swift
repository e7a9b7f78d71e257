extension PlaceSentences {
  /// Written last; the rules were not changed after it.
  static let heldOut = parse(
    """
    The president of Gabon was detained in Libreville. | Gabon; Libreville
    Rwandan troops crossed the border near Goma. | Rwanda; Goma
    Somali pirates released the tanker. | Somalia
    Angola left the oil cartel. | Angola
    A bus fell off a bridge in Senegal. | Senegal
    Voters in Botswana ended decades of one-party rule. | Botswana
    Egypt's central bank devalued the pound. | Egypt
    The Suez Canal was blocked for six days. |
    Libyan coast guards fired shots. | Libya
    Kuwaiti women won seats. | Kuwait
    Bahrain hosted the race. | Bahrain
    The Lebanese army moved south of Beirut. | Lebanon; Beirut
    Aleppo fell to rebels in four days. | Aleppo
    Syrian refugees returned from Turkey. | Syria; Turkey
    Istanbul's mayor was arrested. | Istanbul
    The Turkish bath was built in 1741. |
    Cyprus reopened a crossing in Nicosia. | Cyprus; Nicosia
    Maltese prosecutors charged two men. | Malta
    Italy sent migrants to Albania. | Italy; Albania
    Naples and Palermo were without trains. | Naples; Palermo
    Sofia Coppola directed the film. |
    Bulgaria's parliament met in Sofia. | Bulgaria; Sofia
    Bucharest banned the party. | Bucharest
    Moldova accused Russia of meddling. | Moldova; Russia
    Warsaw and Vilnius closed the border. | Warsaw; Vilnius
    Norway's wealth fund sold its shares. | Norway
    Stockholm was covered in snow. | Stockholm
    A French court fined the bank in Lyon. | France; Lyon
    The French Open final lasted five hours. |
    Marseille police seized cocaine. | Marseille
    The Brussels sprouts were overcooked. |
    Antwerp is the second port of Europe. | Antwerp
    Rotterdam and Hamburg reported more traffic. | Rotterdam; Hamburg
    Luxembourg taxed the company. | Luxembourg
    Leeds United appointed a manager. |
    A man from Leeds was jailed. | Leeds
    Welsh farmers protested in Cardiff. | Wales; Cardiff
    Chelsea Clinton wrote a book. |
    Bermuda was spared by the storm. | Bermuda
    The Bermuda Triangle is a myth, he said. |
    Ecuador declared a state of emergency. | Ecuador
    Bolivia's former president fled to Mexico. | Bolivia; Mexico
    Paraguayan police seized the plane. | Paraguay
    Uruguay legalised the drug. | Uruguay
    Guatemala's new president took office. | Guatemala
    Honduran migrants reached Texas. | Honduras; Texas
    Costa Rica has no army. | Costa Rica
    Dominican police rescued the boy. | Dominican Republic
    Vancouver and Calgary bid for the event. | Vancouver; Calgary
    The Calgary Flames lost again. |
    Alaska's glaciers are melting. | Alaska
    Wyoming banned abortion pills. | Wyoming
    The Arizona Cardinals traded their quarterback. |
    Florida voters approved the measure. | Florida
    Madison Keys won her first title. |
    Lawmakers in Madison, Wisconsin, adjourned. | Madison; Wisconsin
    Jackson said he would run again. |
    Water ran out in Jackson, Mississippi. | Jackson; Mississippi
    Columbus sailed in 1492. |
    Anderson Cooper moderated the debate. |
    Minneapolis police shot the suspect. | Minneapolis
    The Minnesota Vikings play on Sunday. |
    Pittsburgh and Baltimore were flooded. | Pittsburgh; Baltimore
    New Mexico sued the company. | New Mexico
    Kansas City celebrated the win. | Kansas City
    Auckland elected a new mayor. | Auckland
    Samoa's measles outbreak killed 70 children. | Samoa
    The Solomon Islands signed a pact with China. | Solomon Islands; China
    Brisbane will host the Games in 2032. | Brisbane
    Queensland's coast was battered. | Queensland
    Lahore was covered in smog. | Lahore
    Kashmir has been tense for weeks. | Kashmir
    Chinese scientists in Nanjing found the fossil. | China; Nanjing
    Peking duck is served with pancakes. |
    Macau's casinos reported record revenue. | Macau
    Taipei protested against the drills. | Taipei
    Japanese knotweed spreads fast. |
    Sendai and Morioka were hit by heavy snow. | Sendai; Morioka
    Nara's deer are fed by visitors. | Nara
    The Kobe Steel scandal widened. |
    """)
}
