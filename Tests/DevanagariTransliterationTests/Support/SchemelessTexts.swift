/// Texts that are written in no scheme, a line each.
enum SchemelessTexts {
  /// English words and names, other European languages, Hindi as people type it, code.
  static let short = #"""
    New Delhi
    HELLO
    Hello, world!
    United Nations
    Android
    iPhone
    WhatsApp
    README
    README.md
    JavaScript
    YouTube
    MacBook Pro
    eBay
    NASA
    WHO
    United States of America
    Prime Minister
    Supreme Court of India
    Reserve Bank of India
    Indian Institute of Technology
    Tata Consultancy Services
    Bharatiya Janata Party
    Rashtrapati Bhavan
    Lok Sabha
    Rajya Sabha
    Uttar Pradesh
    Madhya Pradesh
    Himachal Pradesh
    Thiruvananthapuram
    Visakhapatnam
    Bengaluru
    Ahmedabad
    Varanasi
    Mahatma Gandhi
    Jawaharlal Nehru
    Narendra Modi
    Sachin Tendulkar
    Amitabh Bachchan
    Lata Mangeshkar
    Rabindranath Tagore
    Ravi Shankar
    Virat Kohli
    Priyanka Chopra
    Shah Rukh Khan
    Indira Gandhi
    Barack Obama
    Winston Churchill
    Albert Einstein
    William Shakespeare
    Leonardo da Vinci
    Queen Elizabeth II
    World Health Organization
    European Union
    Microsoft Windows
    Google Chrome
    Linux kernel
    Wi-Fi
    4K Ultra HD
    COVID-19
    B.Sc.
    Ph.D.
    Dr. Smith
    e.g.
    i.e.
    U.S.A.
    p.m.
    don't worry
    it's fine
    rock 'n' roll
    OK
    lol
    ROFL
    NOTE: mend this
    getElementById
    camelCase
    snake_case_name
    XMLHttpRequest
    std::vector<int>
    x = y + 1
    if (a > b) return;
    C:\Windows\System32
    /usr/local/bin
    example.com
    https://example.com/path?q=1
    someone@example.com
    www.example.org
    @user hello
    #hashtag
    12:30
    100%
    3.14159
    +91 98765 43210
    2024-05-17
    ₹ 500
    ?!
    ...
    :-)
    rama
    kamal
    nama
    dharma
    yoga
    karma
    guru
    avatar
    om shanti
    namaste
    Sanskrit
    Hindi
    Namaste India
    kaise ho
    mera naam ravi hai
    kya kar rahe ho bhai
    kya haal hai
    main theek hoon
    aap kahan se hain
    tum kab aaoge
    mujhe nahi pata
    bahut accha laga
    chalo chalte hain
    kal milte hain
    Aap Kaise Hain
    KYA BAAT HAI
    yeh kya ho raha hai
    wo ghar ja raha hai
    mere paas paise nahi hain
    dil chahta hai
    kabhi khushi kabhi gham
    dilwale dulhania le jayenge
    hum aapke hain kaun
    tumhara naam kya hai
    shukriya bhai
    bahut bahut dhanyavad
    aaj mausam bahut accha hai
    main kal delhi ja raha hoon
    kya tum mere saath chaloge
    usne mujhe kuch nahi bataya
    jab tak hai jaan
    ye dosti hum nahi todenge
    zindagi na milegi dobara
    subah ho gayi hai
    khana kha liya kya
    abhi to party shuru hui hai
    happy birthday bhai
    ok thik hai
    haan ji boliye
    arre yaar chhodo na
    Bharat Mata ki Jai
    Jai Hind
    Jai Shri Ram
    satyameva jayate
    vande mataram
    jana gana mana
    Ganga Yamuna Saraswati
    Holi aur Diwali
    garam chai aur samose
    paneer butter masala
    aloo gobhi
    café au lait
    déjà vu
    crème brûlée
    à la carte
    São Paulo
    Côte d'Ivoire
    Zürich
    München
    Köln
    Málaga
    El Niño
    mañana será otro día
    Buenos días, señor
    ¿Cómo estás?
    Où est la bibliothèque ?
    Je ne sais pas
    Il fait très beau aujourd'hui
    Guten Morgen, wie geht es Ihnen?
    Straße
    Fußball
    Übermorgen
    Wo ist der Bahnhof?
    København
    Malmö
    smörgåsbord
    Ålesund
    Reykjavík
    Hyvää huomenta
    Kiitos paljon
    Łódź
    Kraków
    Wrocław
    Dziękuję bardzo
    Příbram
    Dobrý den
    Plzeň
    Škoda
    Budapest
    Köszönöm szépen
    Győr
    București
    Bună ziua
    İstanbul
    Teşekkür ederim
    Diyarbakır
    Buongiorno a tutti
    perché no
    città
    Não sei
    coração
    Até amanhã
    goedemorgen
    Het regent vandaag
    Tōkyō
    Ōsaka
    Rīga
    Vilnius
    Škoda Octavia
    Tuấn
    Việt Nam
    Xin chào
    selamat pagi
    terima kasih
    habari gani
    kia ora
    aloha
    lorem ipsum dolor sit amet
    carpe diem
    cogito ergo sum
    veni vidi vici
    The quick brown fox jumps over the lazy dog
    Pack my box with five dozen liquor jugs
    To be or not to be, that is the question
    ALL RIGHTS RESERVED
    TERMS AND CONDITIONS APPLY
    Breaking News
    Page 12 of 40
    Chapter One
    Open 24 Hours
    No smoking
    FOR SALE
    iOS 17
    GB/s
    kWh
    aGVsbG8gd29ybGQ=
    d41d8cd98f00b204e9800998ecf8427e
    asdfghjkl
    qwerty
    xyz
    Acme Corporation
    Apple Inc.
    Bank of America
    Big Ben
    Black Friday
    Brexit
    ChatRoom
    Christmas Eve
    Coca-Cola
    Cup of tea
    Data Science
    Deep Learning
    EMAIL
    Empire State Building
    FIFA World Cup
    Final Exam
    GOOD MORNING
    Happy New Year
    Harry Potter
    IELTS
    IIT Bombay
    IPL 2024
    ISRO
    Islamabad
    Jaipur Literature Festival
    JPEG
    JavaDoc
    Kashmir Valley
    Kindle
    Kodaikanal
    Lakshadweep
    Lucknow Super Giants
    MySQL
    MongoDB
    Monday
    Mysore Palace
    Nagaland
    Nobel Prize
    OnePlus Nord
    OpenAPI
    Oxford University Press
    PIN code
    PhonePe
    Pondicherry
    Q&A
    QR code
    RBI
    Rameswaram
    Red Fort
    SBI
    Samsung Galaxy
    Shimla
    Silicon Valley
    Sydney Opera House
    Taj Mahal
    TikTok
    Tirupati Balaji
    UNESCO
    UPI
    Udaipur
    Uttarakhand
    VLC media player
    Vaishno Devi
    WiFi password
    Wikipedia
    X-ray
    Xiaomi Redmi
    YES
    Yoga Sutra
    ZIP file
    eCommerce
    iCloud
    kilometre
    mp3
    pdfLaTeX
    phpMyAdmin
    vCard
    wxPython
    zshrc
    aap kaisi hain
    acha theek hai
    bahar baarish ho rahi hai
    bahut der ho gayi
    bhookh lagi hai
    chal jhootha
    chinta mat karo
    dekha jayega
    dhyan se suno
    ghar kab aaoge
    gussa mat ho
    haan bilkul
    idhar aao
    jaldi karo yaar
    kahan ho tum
    kal chhutti hai
    kis baat ka gussa hai
    kitna hua bhaiya
    koi baat nahi
    kuch samajh nahi aaya
    mat jao
    mummy kahan hai
    namaskar doston
    paani pilao
    phir milenge
    sab theek ho jayega
    tumse na ho payega
    woh kal aayega
    yeh mera ghar hai
    zara suniye
    Mujhe neend aa rahi hai
    Humein jaana hoga
    Kya Aap Taiyaar Hain?
    Ram naam satya hai
    Raghupati raghav raja ram
    Tum hi ho
    Main Hoon Na
    Kal Ho Naa Ho
    Chak De India
    Ae Dil Hai Mushkil
    Rang De Basanti
    Lage Raho Munna Bhai
    Swades
    Lagaan
    Zindagi Gulzar Hai
    Kathmandu Valley
    Mount Everest
    Sri Lanka
    Dakshina Kannada
    Kalidasa
    Mahabharata
    Bhagavad Gita
    Upanishads
    Ayurveda
    Krishna and Arjuna
    Hare Krishna Hare Rama
    Om Namah Shivaya
    Bollywood
    Aishwarya Rai
    Ranveer Singh
    McKinsey
    O'Reilly Media
    LaTeX
    PostgreSQL
    TypeScript
    NumPy
    macOS Sequoia
    VS Code
    HTTP/2
    UTF-8
    SHA-256
    YouTube Shorts
    AirPods
    PlayStation
    Xbox One
    DaVinci Resolve
    von Neumann
    MacArthur
    DNA and RNA
    mRNA
    pH value
    kHz
    Tel Aviv
    São Tomé
    Gdańsk
    Český Krumlov
    Tromsø
    Győr-Moson-Sopron
    Türkçe konuşuyor musunuz?
    Grüß Gott
    Les misérables
    Les élèves étaient très fatigués
    La niña está enferma
    O avião já partiu
    Quel dommage!
    Dov'è la stazione?
    Jag älskar dig
    Jeg elsker deg
    Ik hou van jou
    Minä rakastan sinua
    Kocham cię
    Miluji tě
    Szeretlek
    Te iubesc
    Seni seviyorum
    Es tevi mīlu
    Aš tave myliu
    Kyōto
    Shōgun
    Latviešu valoda
    Māori
    Hawaiʻi
    Nǐ hǎo ma
    bhai kya scene hai
    kitne baje aaoge
    tumko kisne bola
    main abhi office mein hoon
    yaar kal exam hai
    mummy ne bulaya hai
    aapka order aa gaya hai
    paisa vasool movie thi
    train late ho gayi
    mujhe tumse baat karni hai
    woh bahut accha ladka hai
    sabko namaskar
    aaj kal kaun kisi ki sunta hai
    pyar kiya to darna kya
    tera mujhse hai pehle ka naata koi
    Mere desh ki dharti sona ugle
    Tujhe dekha to ye jaana sanam
    yahan ka khana bahut swadisht hai
    hamari sanskriti bahut purani hai
    kripya dhyan dijiye
    vidyarthi pariksha de rahe hain
    """#.split(separator: "\n").map(String.init)

  /// English sentences.
  static let english = #"""
    The committee met on Tuesday to discuss the budget for the coming year.
    She opened the window and looked out at the rain falling over the quiet street.
    Scientists have discovered a new species of frog in the forests of Borneo.
    If you want to change the settings, click the icon in the upper right corner.
    My grandmother used to tell us stories about the war when we were children.
    Prices of vegetables rose sharply after the floods, and many shops ran out of onions.
    He played the guitar for hours, although nobody seemed to be listening.
    The train from Mumbai to Pune was delayed because of heavy fog near Lonavala.
    All functions return a new value; none of them modifies its argument.
    "Where have you been?" asked the old man, closing the door behind him.
    In 1947 India became independent, and Jawaharlal Nehru was sworn in as Prime Minister.
    Water boils at 100 degrees Celsius at sea level, but at a lower temperature in the mountains.
    I can't believe it's already December; the year has gone by so quickly.
    Users who install the iPhone app can send messages via WhatsApp or e-mail.
    The museum's collection includes paintings by Picasso, Monet and van Gogh.
    Despite the objections of several members, the motion was carried by a narrow majority.
    Archaeologists working near Hampi found coins, pottery and the remains of a temple.
    Every morning the baker's apprentice swept the floor before lighting the ovens.
    Photosynthesis converts light energy into chemical energy stored in glucose molecules.
    Nobody knows exactly when the first settlers arrived on the island.
    """#.split(separator: "\n").map(String.init)
}
