import { createSpellingIndex } from "./spelling-index.ts";

/**
 * Given names and the ways they are spelt, one name a line, the first spelling being the one it is called by. Two
 * words of one line are one name however unlike they look (Gerry, Gerard); two of different lines are two names
 * however like (Hassan, Hussein; Hamid, Hamad). Spellings that differ only by e/i, o/u, doubled letters, q/k or
 * apostrophes needn't be listed.
 */
const table = `
muhammad mohamed mohammed mohamad muhamed mohammad mehmet mehmed mahomet mahamed maxamed magomed makhmed mamadou محمد
ahmad ahmed ahmet axmed akhmad akhmed ahmadou amadou احمد أحمد
mahmud mahmood mahmoud maxamuud mahmut mohamud mohamoud محمود
hamid hameed hamied xamiid حميد
hamad حمد
hamdan hamadan xamdan حمدان
hamza hamzah hamse xamse حمزة
hasan hassan hasaan xasan khasan حسن
husayn hussein husain hussain hosein hossein hossain huseyin xuseen khusein حسين
muhsin mohsen mohsin محسن
umar omar omer umer cumar oumar ömer عمر
ammar عمار
uthman othman osman usman ousmane cusmaan عثمان
ali aly cali علي
ala alaa علاء
abbas abas caabaas عباس
ibrahim ebrahim ibraahim brahim ibragim ibrahima إبراهيم ابراهيم
ismail ismael ismaiil ismaciil esmail إسماعيل اسماعيل
ishaq ishak isaac إسحاق
isa eisa issa iisa ciise عيسى
musa mousa moussa muse موسى
mustafa mustapha mostafa moustapha مصطفى
yusuf yousef youssef yosef yoosuf yuusuf yousif youcef يوسف
yahya yahia yehia yehya يحيى
yunus younis yunis younes younous يونس
yaqub yaqoob yakub yacoub jakub يعقوب
yasir yasser yaser ياسر
yasin yaseen yassin yassine ياسين
sulayman suleiman sulaiman soleiman suleyman saleban slimane سليمان
salman salmaan سلمان
salim saleem selim salem سالم سليم
salih saleh صالح
salah صلاح
said saeed sayeed saidi saciid سعيد
saad sad سعد
saud saood سعود
saddam sadam صدام
samir sameer سمير
bashar bashshar بشار
bashir basheer bachir bechir بشير
bakr bakar bakir baker بكر
jamal gamal djamel cemal jamaal جمال
jamil jameel djamil cemil جميل
jabir jaber gaber djaber جابر
jabar jabbar جبار
jafar jaafar gaafar cafer جعفر
khalid khaled halid xaalid خالد
khalil khaleel halil خليل
khalifa khalifah califa خليفة
karim kareem kerim kariim كريم
karam كرم
kamal kemal kamaal كمال
kamil kameel كامل
nasir nasser naser naseer ناصر نصير
nasr نصر
hafiz hafez hafidh حافظ
hadi hady هادي
hashim hashem hachem هاشم
hisham hesham hicham هشام
haytham haitham haythem هيثم
faysal faisal feisal faysel فيصل
fahd fahad فهد
farid fareed ferid فريد
faraj farag فرج
faruq farouk farooq faruk فاروق
adnan cadnaan عدنان
adil adel adeel عادل
amin ameen emin أمين
amir ameer أمير
anas anass أنس
anwar enver anwer أنور
ayman aiman أيمن
ayyub ayoub ayub أيوب
aziz azeez عزيز
majid majeed magid ماجد
malik malek maalik مالك
mansur mansour mansoor منصور
maruf maarouf معروف
masud massoud masood massud mesut مسعود
mukhtar mokhtar muktar مختار
munir mounir muneer منير
murad mourad مراد
musab mosab مصعب
muqtada moqtada مقتدى
qasim qasem kassem kasim qassem gasim قاسم
qusay qusai قصي
rashid rasheed reshid رشيد
ramzi ramzy رمزي
ramzan ramadan ramazan ramadhan رمضان
rida reza ridha riza رضا
sadiq sadeq sadegh صادق
sharif sherif cherif شريف
sinan سنان
sufyan sufian sofiane سفيان
tahir taher طاهر
tariq tareq tarik tarek طارق
talib taleb talabb طالب
talal طلال
walid waleed velid وليد
wahid waheed وحيد
zayd zaid zeid زيد
zayn zain zein zeyn زين
ziyad ziad زياد
usama osama oussama أسامة
fatima fatma fatimah faadumo فاطمة
aysha aisha aicha ayse caasha عائشة
maryam mariam meryem مريم
khadija khadijah hatice خديجة
zaynab zainab zeinab زينب
layla leila laila ليلى
nuri nouri noori نوري
nawaf nawwaf نواف
nayif nayef naif نايف
sultan soltan سلطان
abdullah abdallah abdulla abdellah cabdullaahi abdoulaye abdulahi abdullahi عبدالله
ruhullah ruhollah روحالله
khamenei khamenehi
khomeini khomeyni khumayni
vladimir volodymyr wolodymyr uladzimir
aleksandr alexander oleksandr alexandr aliaksandr
sergei sergey serhii serhiy siarhei
dmitri dmitry dmytro dmitriy dzmitry
nikolai nikolay mykola
mikhail mykhailo mykhaylo
evgeny yevgeny yevgeniy evgenii evgueni yevhen evhen
igor ihor
oleg oleh
andrei andrey andriy andrii
pavel pavlo
petr pyotr petro piotr
yuri yury yuriy iurii juri
viktor victor
dzhokhar jokhar djokhar
gerard gerry gearoid
seamus james jim seumas
sean shaun shane
martin mairtin
anthony tony antoine antonio
joseph joe josef jose
charles carlos charlie
william bill willie billy liam
robert bob bobby roberto
daniel danny
thomas tom tommy tomas
patrick pat paddy padraig
michael mike mick micheal
edward eddie eddy eduardo
manuel manolo
francisco paco pancho
david dave
john johnny
peter pete
`;

const spellings = table
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Hamza on alef is often left out. */
const plainAlef = (word: string): string => word.replace(/[أإآ]/g, "ا");

const index = createSpellingIndex(
  spellings.flatMap((words) => words.map((word) => [plainAlef(word), words[0] ?? word] as const)),
);

/** The lines of the table, for its test. */
export const givenNameSpellings: readonly (readonly string[])[] = spellings;

/** The given name that a word is a spelling of, or undefined; `sound` as `soundOf` gives it. */
export const givenNameOf = (sound: string): string | undefined => index.find(sound);

/** The given name that a word in Arabic script is, or undefined. */
export const givenNameInArabic = (word: string): string | undefined => index.find(plainAlef(word));
