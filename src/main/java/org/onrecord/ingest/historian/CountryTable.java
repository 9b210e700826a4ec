package org.onrecord.ingest.historian;

/**
 * The names of the countries and bodies of the data sets, a row each. They are our own table and not the ones of a file, so
 * that they are the same whichever of the files is imported.
 */
final class CountryTable {

    /** A slug, its name where that is not the slug in capitals, and its other words. The first of a word's uses counts. */
    static final String ROWS = """
            united-states||American,U.S.,US,United States of America,USA
            afghanistan||Afghan
            albania||Albanian
            algeria||Algerian
            angola||Angolan
            antigua-barbuda|Antigua and Barbuda|Antiguan,Antigua
            argentina||Argentine,Argentinian,Argentinean
            armenia||Armenian
            australia||Australian
            austria||Austrian
            azerbaijan||Azerbaijani,Azeri
            bahamas|Bahamas|Bahamian,The Bahamas
            bahrain||Bahraini
            bangladesh||Bangladeshi
            barbados||Barbadian
            belarus||Belarusian,Byelorussia,Byelorussian
            belgium||Belgian
            belize||Belizean
            benin||Beninese,Dahomey
            bolivia||Bolivian
            bosnia-herzegovina|Bosnia and Herzegovina|Bosnian,Bosnia,Bosnia-Herzegovina
            botswana||
            brazil||Brazilian
            brunei||Bruneian,Brunei Darussalam
            bulgaria||Bulgarian
            burkina-faso||Burkinabe,Upper Volta
            burma||Burmese,Myanmar
            burundi||Burundian
            cambodia||Cambodian,Khmer Republic
            cameroon||Cameroonian
            canada||Canadian
            cape-verde||Cabo Verde,Cape Verdean
            central-african-republic||
            chad||Chadian
            chile||Chilean
            china||Chinese,People's Republic of China,PRC
            colombia||Colombian
            comoros||
            congo-democratic-republic|Democratic Republic of the Congo|Congolese,Zaire,Zairian,Zairean,DRC
            congo-kinshasa|Democratic Republic of the Congo|
            congo-republic|Republic of the Congo|Congo,Congo (Brazzaville)
            cook-islands||
            costa-rica||Costa Rican
            cote-divoire|Côte d'Ivoire|Ivorian,Ivory Coast,Cote d'Ivoire,Cote d’Ivoire,Côte d’Ivoire
            croatia||Croatian
            cuba||Cuban
            cyprus||Cypriot,Greek Cypriot,Turkish Cypriot
            czech-republic||Czech
            czechia||
            czechoslovakia||Czechoslovak,Czechoslovakian
            denmark||Danish
            djibouti||Djiboutian
            dominica||
            dominican-republic||Dominican
            ecuador||Ecuadorian,Ecuadoran
            egypt||Egyptian,United Arab Republic
            el-salvador||Salvadoran,Salvadorian
            equatorial-guinea||
            eritrea||Eritrean
            estonia||Estonian
            eswatini||
            ethiopia||Ethiopian
            fiji||Fijian
            finland||Finnish
            france||French
            gabon||Gabonese
            gambia||Gambian,The Gambia
            georgia||Georgian
            german-democratic-republic||East German,East Germany
            germany||German,West German,West Germany,Federal Republic of Germany
            ghana||Ghanaian
            greece||Greek
            grenada||Grenadian
            guatemala||Guatemalan
            guinea||Guinean
            guinea-bissau|Guinea-Bissau|
            guyana||Guyanese
            haiti||Haitian
            hawaii||Hawaiian
            holy-see||Vatican,Vatican City,Papal
            honduras||Honduran
            hungary||Hungarian
            iceland||Icelandic
            india||Indian
            indonesia||Indonesian
            iran||Iranian,Persian
            iraq||Iraqi
            ireland||Irish
            israel||Israeli
            italy||Italian
            jamaica||Jamaican
            japan||Japanese
            jordan||Jordanian
            kazakhstan||Kazakh,Kazakhstani
            kenya||Kenyan
            kiribati||
            korea||
            korea-north|North Korea|North Korean
            korea-south|South Korea|South Korean,Korean,Republic of Korea,ROK
            kosovo||Kosovar,Kosovo Albanian
            kuwait||Kuwaiti
            kyrgyzstan||Kyrgyz,Kirghizia,Kyrgyz Republic
            laos||Laotian,Lao
            latvia||Latvian
            lebanon||Lebanese
            lesotho||
            liberia||Liberian
            libya||Libyan
            liechtenstein||
            lithuania||Lithuanian
            luxembourg||Luxembourgish,Luxembourger
            macedonia||Macedonian
            madagascar||Malagasy
            malawi||Malawian
            malaysia||Malaysian,Malaya
            maldives||Maldivian
            mali||Malian
            malta||Maltese
            marshall-islands||Marshallese,Republic of the Marshall Islands
            mauritania||Mauritanian
            mauritius||Mauritian
            mexico||Mexican
            micronesia||Micronesian,Federated States of Micronesia
            moldova||Moldovan
            monaco||Monegasque
            mongolia||Mongolian
            montenegro||Montenegrin
            morocco||Moroccan
            mozambique||Mozambican
            namibia||Namibian
            nauru||
            nepal||Nepalese,Nepali
            netherlands||Dutch,The Netherlands
            netherlands-antilles||
            new-zealand||
            nicaragua||Nicaraguan
            niger||Nigerien
            nigeria||Nigerian
            north-macedonia||North Macedonian
            norway||Norwegian
            oman||Omani
            pakistan||Pakistani
            palau||Palauan,Republic of Palau
            palestinian-authority||Palestinian,PA
            panama||Panamanian
            papua-new-guinea||
            paraguay||Paraguayan
            peru||Peruvian
            philippines||Philippine,Filipino
            poland||Polish
            portugal||Portuguese
            qatar||Qatari
            romania||Romanian
            russia||Russian,Soviet,Soviet Union,U.S.S.R.,USSR,Russian Federation
            rwanda||Rwandan
            saint-kitts-nevis|Saint Kitts and Nevis|St. Kitts,St. Kitts and Nevis
            saint-lucia|Saint Lucia|St. Lucia
            saint-vincent-grenadines|Saint Vincent and the Grenadines|St. Vincent,St. Vincent and the Grenadines
            samoa||Samoan,Western Samoa
            san-marino||
            sao-tome-and-principe|São Tomé and Príncipe|Sao Tome and Principe
            saudi-arabia||Saudi,Saudi Arabian
            senegal||Senegalese
            serbia||Serbian
            seychelles||
            sierra-leone||Sierra Leonean
            singapore||Singaporean
            slovakia||Slovak,Slovak Republic
            slovenia||Slovenian,Slovene
            solomon-islands||
            somalia||Somali,Somalian
            somoa|Samoa|
            south-africa||South African
            south-sudan||South Sudanese
            spain||Spanish
            sri-lanka||Sri Lankan,Ceylon,Ceylonese
            sudan||Sudanese
            suriname||Surinamese
            swaziland||Swazi
            sweden||Swedish
            switzerland||Swiss
            syria||Syrian
            taiwan||Taiwanese,Republic of China
            tajikistan||Tajik,Tajikistani
            tanzania||Tanzanian,Tanganyika
            thailand||Thai,Siam
            timor-leste|Timor-Leste|East Timor,East Timorese,Timorese
            togo||Togolese
            tonga||Tongan
            trinidad-and-tobago|Trinidad and Tobago|Trinidad,Trinidadian
            tunisia||Tunisian
            turkey||Turkish
            turkiye|Türkiye|
            turkmenistan||Turkmen
            tuvalu||
            two-sicilies|Two Sicilies|
            uganda||Ugandan
            ukraine||Ukrainian
            united-arab-emirates||Emirati,UAE,U.A.E.,Abu Dhabi
            united-kingdom||British,UK,U.K.,Great Britain,Britain
            uruguay||Uruguayan
            uzbekistan||Uzbek,Uzbekistani
            vanuatu||
            venezuela||Venezuelan
            vietnam||Vietnamese
            vietnam-south|South Vietnam|South Vietnamese
            west-bank|West Bank|
            yemen||Yemeni
            yugoslavia||Yugoslav,Yugoslavian
            zambia||Zambian
            zimbabwe||Zimbabwean,Rhodesian,Southern Rhodesia
            @united-nations|United Nations|UN,U.N.
            @european-union|European Union|EU,E.U.,European Commission,European Community,EC,European
            @nato|NATO|North Atlantic Treaty Organization
            @plo|Palestine Liberation Organization|PLO,P.L.O.
            @oas|Organization of American States|OAS,O.A.S.
            @african-union|African Union|AU
            @arab-league|Arab League|League of Arab States
            @gulf-cooperation-council|Gulf Cooperation Council|GCC
            @asean|ASEAN|Association of Southeast Asian Nations
            @osce|OSCE|Organization for Security and Cooperation in Europe
            @iaea|IAEA|International Atomic Energy Agency
            """;

    private CountryTable() {
    }
}
