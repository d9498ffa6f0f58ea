import { createSpellingIndex } from "./spelling-index.ts";

/**
 * Given names and the ways they are spelt, one name a line, the first spelling being the one it is called by. Two
 * words of one line are one name however unlike they look (Gerry, Gerard); two of different lines are two names
 * however like (Hassan, Hussein; Hamid, Hamad). Spellings that differ only by e/i, o/u, doubled letters, q/k or
 * apostrophes needn't be listed.
 */
const table = `
muhammad mohamed mehmet mehmed mahomet mahamed maxamed magomed makhmed mamadou محمد
ahmad ahmed ahmet axmed akhmad ahmadou amadou احمد
mahmud maxamuud mahmut mohamud محمود
hamid xamiid حميد
hamad حمد
hamdan hamadan xamdan حمدان
hamza hamse xamse حمزة
hasan xasan حسن
husayn hussein xuseen حسين
muhsin محسن
umar omer cumar عمر
ammar عمار
uthman osman ousmane cusmaan عثمان
ali cali علي
ala علاء
abbas caabaas عباس
ibrahim brahim ibragim ibrahima إبراهيم
ismail ismaciil إسماعيل
ishaq isaac إسحاق
isa ciise عيسى
musa muse موسى
mustafa مصطفى
yusuf yousef يوسف
yahya yehia يحيى
yunus younis يونس
yaqub yaqoob jakub يعقوب
yasir ياسر
yasin yassine ياسين
sulayman suleiman saleban slimane سليمان
salman سلمان
salim selim سالم سليم
salih صالح
salah صلاح
said saciid سعيد
saad سعد
saud سعود
saddam صدام
samir سمير
bashar بشار
bashir bachir bechir بشير
bakr bakar bakir بكر
jamal gamal djamel cemal جمال
jalal galal جلال
jamil cemil جميل
jabir gaber جابر
jabar جبار
jafar gaafar cafer جعفر
khalid halid خالد
khalil halil خليل
khalifa califa خليفة
karim kerim كريم
karam كرم
kamal kemal كمال
kamil كامل
nasir ناصر نصير
nasr نصر
hafiz hafidh حافظ
hadi هادي
hashim hachem هاشم
hisham hicham هشام
haytham haythem هيثم
faysal feisal faysel فيصل
fahd fahad فهد
farid ferid فريد
faraj farag فرج
faruq فاروق
adnan cadnaan عدنان
adil عادل
amin emin أمين
amir أمير
anas أنس
anwar enver anwer أنور
ayman أيمن
ayyub أيوب
aziz عزيز
majid magid ماجد
malik مالك
mansur منصور
maruf معروف
masud mesut مسعود
mukhtar muktar مختار
munir منير
murad مراد
musab مصعب
muqtada مقتدى
qasim gasim قاسم
qusay قصي
rashid reshid رشيد
ramzi رمزي
ramzan ramadan ramazan رمضان
rida reza رضا
sadiq sadegh صادق
sharif sherif cherif شريف
sinan سنان
sufyan sofiane سفيان
tahir طاهر
tariq طارق
talib طالب
talal طلال
walid velid وليد
wahid وحيد
zayd zeid زيد
zayn zein زين
ziyad زياد
usama أسامة
fatima fatma faadumo فاطمة
aysha aicha ayse caasha عائشة
maryam meryem مريم
khadija hatice خديجة
zaynab zeinab زينب
layla leila ليلى
nuri نوري
nawaf نواف
nayif نايف
sultan سلطان
abdi cabdi
abdullah abdallah abdellah cabdullaahi abdoulaye abdulahi عبدالله
ruhullah روحالله
khamenei khamenehi
khomeini khumayni
idris driss إدريس
ilyas إلياس
daud dawood davud داود
zakariya zekeriya زكريا
zubayr zubeir زبير
bilal bilel بلال
hani هاني
harith haris حارث
mahdi mehdi مهدي
marwan merwan marouane مروان
qays قيس
nabil nebil نبيل
naji nagi ناجي
najib naguib نجيب
ghassan غسان
ghazi غازي
fuad فؤاد
fadil fazil فاضل
fayiz فايز فائز
sabri صبري
sami سامي
shakir شاكر
tayyib tayyip الطيب
luay لؤي
imad عماد
wisam وسام
raid رائد
zuhayr zoheir زهير
badr بدر
george jurj jirjis georges جورج
vladimir volodymyr wolodymyr uladzimir
aleksandr alexander oleksandr alexandr aliaksandr
sergei serhii siarhei
dmitri dmytro dzmitry
nikolai mykola
mikhail mykhailo
evgeny evgueni yevhen
igor ihor
oleg oleh
andrei
pavel pavlo
petr pyotr petro
yuri juri
viktor
dzhokhar
gerard gerry gearoid
seamus james jim seumas
sean shaun shane
martin mairtin
anthony tony antoine antonio
joseph joe jose
charles carlos charlie
william bill willie billy liam
robert bob bobby roberto
daniel danny
thomas tom tommy
patrick pat paddy padraig
michael mike mick micheal
edward eddie eduardo
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
