/** Afghanistan, South Asia, South-East Asia, China, Central Asia: rows as in groups.ts. */
export const asia = `
Jamiat-e Islami|Jamiat-i Islami,Jamiat,Jamiat-e-Islami of Afghanistan,Jamiat-i-Islami of Afghanistan
Shura-e Nazar|Shura-i Nazar,Shura-yi Nazar,Supervisory Council of the North
Ittihad-e Islami|Ittehad-e Islami,Ittihad-i Islami,Islamic Union for the Liberation of Afghanistan
Hezb-e Islami Khalis|Hizb-i Islami Khalis,Hezb-i Islami Khalis
Harakat-e Enqelab-e Islami|Harakat-i Inqilab-i Islami,Islamic Revolution Movement
National Islamic Front of Afghanistan|Mahaz-e Milli,Mahaz-i Milli,Mahaz-e-Milli-e-Islami,NIFA
Afghan National Liberation Front|Jebh-e Nejat-e Melli
Hezb-e Wahdat|Hizb-e Wahdat,Hizb-i Wahdat,Hezb-i Wahdat,Wahdat,Hezb-e Wahdat-e Islami
Harakat-e Islami|Harakat-i Islami
Junbish-e Milli|Junbish-i Milli,Junbish,Jumbesh-e Milli,Jumbish-i Milli,National Islamic Movement of Afghanistan,Jombesh
United Islamic Front for the Salvation of Afghanistan|
People's Democratic Party of Afghanistan|PDPA
Khalq|Khalq faction
Parcham|Parcham faction
KhAD|
National Resistance Front of Afghanistan|National Resistance Front
Afghanistan Freedom Front|
Afghan National Army|ANA
Afghan National Security Forces|ANSF,Afghan National Defense and Security Forces,ANDSF
Afghan Local Police|
National Directorate of Security|NDS
High Peace Council|
International Security Assistance Force|ISAF
Resolute Support Mission|Resolute Support
Quetta Shura|
Peshawar Shura|
Mullah Dadullah Front|
Maktab al-Khidamat|Services Bureau,Afghan Services Bureau
Peshawar Seven|
Islamic Jihad Union|IJU
Jamaat Ansarullah|
Katibat Imam al-Bukhari|Imam Bukhari Battalion,Imam al-Bukhari Battalion
Katibat al-Tawhid wal-Jihad|KTJ
Islamic State Pakistan Province|
Jamiat Ulema-e-Islam|JUI,JUI-F,Jamiat Ulema-i-Islam,Jamiat-e-Ulema-e-Islam
Pakistan Peoples Party|PPP,Pakistan People's Party
Pakistan Muslim League|
Pakistan Muslim League-Nawaz|PML-N,Pakistan Muslim League (Nawaz)
Pakistan Tehreek-e-Insaf|PTI
Muttahida Qaumi Movement|MQM,Mohajir Qaumi Movement
Awami National Party|ANP
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|TNSM,Tehrik-i-Nifaz-i-Shariat-i-Mohammadi
Tehreek-e-Labbaik Pakistan|TLP,Tehreek-e-Labbaik
Pashtun Tahafuz Movement|PTM
Lashkar-e-Islam|Lashkar-i-Islam
Ansar ul-Islam|
Tehrik-e-Jafria Pakistan|Tehrik-i-Jafria Pakistan,Tehreek-e-Jafria
Sipah-e-Muhammad Pakistan|Sipah-e-Mohammed,Sipah-e-Muhammad,Sipah-i-Mohammed
Jamaat-ud-Dawa|JuD,Jamaat-ud-Dawah,Jamaatud Dawa
Falah-e-Insaniat Foundation|
Harkat-ul-Ansar|Harakat ul-Ansar
al-Badr Mujahideen|
United Jihad Council|
Hafiz Gul Bahadur group|Gul Bahadur group
Punjabi Taliban|
313 Brigade|Brigade 313
Tehreek-e-Jihad Pakistan|
Majeed Brigade|
Baloch Raji Ajoi Sangar|BRAS
United Baloch Army|
Baloch Nationalist Army|
Lashkar-e-Balochistan|
Baloch Republican Party|
Balochistan National Party|
Baloch Students Organization|BSO,Baloch Students Organisation
Frontier Corps|
Pakistan Rangers|
Sindhudesh Revolutionary Army|
Sindhudesh Liberation Army|
All Parties Hurriyat Conference|Hurriyat Conference,APHC,Hurriyat
The Resistance Front|Resistance Front
People's Anti-Fascist Front|
Ansar Ghazwat-ul-Hind|
Dukhtaran-e-Millat|
People's War Group|PWG,People's War
Maoist Communist Centre|MCC,Maoist Communist Centre of India,MCCI
Communist Party of India (Marxist–Leninist)|CPI(ML),CPI-ML
Communist Party of India (Marxist)|CPI(M),CPM,CPI-M
Communist Party of India|CPI
People's Liberation Guerrilla Army|PLGA
People's Liberation Front of India|PLFI
Tritiya Prastuti Committee|TPC,Tritiya Sammelan Prastuti Committee,TSPC
Jharkhand Jan Mukti Parishad|JJMP
Salwa Judum|
Ranvir Sena|
Central Reserve Police Force|CRPF
Border Security Force|BSF
Assam Rifles|
National Socialist Council of Nagaland-Khaplang|NSCN-K,NSCN (Khaplang)
National Socialist Council of Nagaland-Khole Kitovi|NSCN-KK
NSCN-Unification|NSCN-U
Naga National Council|NNC
Naga National Political Groups|NNPGs
Zeliangrong United Front|ZUF
ULFA-Independent|ULFA-I,ULFA (Independent),United Liberation Front of Asom-Independent
NDFB-Songbijit|NDFB-S
Bodo Liberation Tigers|Bodo Liberation Tigers Force,Bodo Liberation Tiger Force
All Bodo Students' Union|ABSU
All Assam Students' Union|AASU
United People's Democratic Solidarity|UPDS
Karbi Longri North Cachar Hills Liberation Front|KLNLF
Dima Halam Daogah|DHD
Black Widow|DHD-J
Kamtapur Liberation Organisation|KLO,Kamtapur Liberation Organization
United National Liberation Front|UNLF
People's Revolutionary Party of Kangleipak|PREPAK
Kangleipak Communist Party|KCP
Kanglei Yawol Kanna Lup|KYKL
Kuki National Army|
Kuki National Organisation|Kuki National Organization
Kuki National Front|
Arambai Tenggol|
Zomi Revolutionary Army|
Mizo National Front|MNF
Hmar People's Convention|
National Liberation Front of Tripura|NLFT
All Tripura Tiger Force|ATTF
Tripura National Volunteers|TNV
Garo National Liberation Army|GNLA
Achik National Volunteer Council|ANVC
Hynniewtrep National Liberation Council|HNLC
Khalistan Commando Force|KCF
Khalistan Zindabad Force|KZF
Khalistan Liberation Force|
International Sikh Youth Federation|ISYF
Bhindranwale Tiger Force|
Akali Dal|Shiromani Akali Dal
Rashtriya Swayamsevak Sangh|RSS
Vishva Hindu Parishad|VHP,Vishwa Hindu Parishad
Bajrang Dal|
Bharatiya Janata Party|BJP
Shiv Sena|
Indian National Congress|Congress Party,Congress party
Students Islamic Movement of India|SIMI
Research and Analysis Wing|
Gorkha National Liberation Front|GNLF
Gorkha Janmukti Morcha|
Jamaat-ul-Mujahideen Bangladesh|JMB
Jagrata Muslim Janata Bangladesh|JMJB
Ansarullah Bangla Team|
Harkat-ul-Jihad-al-Islami Bangladesh|HuJI-B
Purba Banglar Communist Party|PBCP,Purba Bangla Communist Party
Awami League|
Bangladesh Nationalist Party|
Mukti Bahini|
Shanti Bahini|
Parbatya Chattagram Jana Samhati Samiti|PCJSS
Kuki-Chin National Front|
Rapid Action Battalion|RAB
Unified Communist Party of Nepal (Maoist)|UCPN-M,UCPN (Maoist)
Communist Party of Nepal (Unified Marxist-Leninist)|CPN-UML,CPN (UML)
Nepali Congress|
Royal Nepal Army|Royal Nepalese Army
Janatantrik Terai Mukti Morcha|JTMM
Eelam Revolutionary Organisation of Students|Eelam Revolutionary Organisation,Eelam Revolutionary Organization of Students
Eelam National Democratic Liberation Front|ENDLF
Karuna group|Karuna faction,Karuna Group
Tamil New Tigers|
Black Tigers|
Sea Tigers|
Illankai Tamil Arasu Kachchi|ITAK
Tamil National People's Front|TNPF
Sri Lanka Muslim Congress|SLMC
Jathika Hela Urumaya|JHU
Bodu Bala Sena|BBS
National Thowheeth Jama'ath|National Thowheed Jamath,National Towheed Jamaat,National Thowheeth Jamaath
United People's Freedom Alliance|UPFA
Sri Lanka Podujana Peramuna|
Sri Lanka Monitoring Mission|SLMM
Special Task Force|STF
Sri Lanka Army|
Karenni National Progressive Party|KNPP
Karenni Army|
Karenni Nationalities Defence Force|KNDF,Karenni Nationalities Defense Force
Democratic Karen Buddhist Army|DKBA
Democratic Karen Benevolent Army|
God's Army|
New Mon State Party|NMSP
Mon National Liberation Army|
Chin National Front|CNF
Chin National Army|
Chinland Defense Force|Chinland Defence Force
Chinland Council|
Shan State Army–South|SSA-S,SSA-South
Shan State Army–North|SSA-N,SSA-North
Restoration Council of Shan State|RCSS
Shan State Progress Party|SSPP
Mong Tai Army|MTA
Communist Party of Burma|CPB,Burma Communist Party,Burmese Communist Party
National Democratic Alliance Army|NDAA
New Democratic Army – Kachin|NDA-K
Pa-O National Liberation Army|PNLA
Pa-O National Army|
Pa-O National Organisation|Pa-O National Organization
Palaung State Liberation Army|PSLA
Palaung State Liberation Front|PSLF
United Wa State Party|UWSP
Arakan Liberation Party|
Arakan Liberation Army|
United League of Arakan|ULA
Rohingya Solidarity Organisation|RSO,Rohingya Solidarity Organization
Arakan Rohingya Army|
All Burma Students' Democratic Front|ABSDF
Three Brotherhood Alliance|Brotherhood Alliance
Federal Political Negotiation and Consultative Committee|FPNCC
United Nationalities Federal Council|UNFC
State Administration Council|
State Law and Order Restoration Council|SLORC
State Peace and Development Council|SPDC
Committee Representing Pyidaungsu Hluttaw|CRPH
Union Solidarity and Development Party|USDP
Bamar People's Liberation Army|BPLA
Pyu Saw Htee|
Ma Ba Tha|
Moro Army|
Ansar Khalifa Philippines|Ansarul Khilafah Philippines,Ansar al-Khilafah Philippines
Revolutionary Proletarian Army|RPA-ABB
Alex Boncayao Brigade|
Cordillera People's Liberation Army|CPLA
Hukbalahap|Huks,Huk
Reform the Armed Forces Movement|
Civilian Armed Force Geographical Unit|CAFGU,Citizen Armed Force Geographical Unit
Armed Forces of the Philippines|
Magdalo|
Ilaga|
Autonomous Region in Muslim Mindanao|ARMM
Bangsamoro Transition Authority|
Bangsamoro Islamic Armed Forces|BIAF
Bangsamoro Islamic Freedom Movement|
Khalifa Islamiyah Mindanao|
Islamic State East Asia|Islamic State in East Asia,Islamic State – East Asia,Islamic State East Asia Province
Dawlah Islamiyah|Daulah Islamiyah,Dawlah Islamiya
West Papua National Liberation Army|West Papua Liberation Army,TPNPB
United Liberation Movement for West Papua|ULMWP
National Committee for West Papua|KNPB,West Papua National Committee
Laskar Jihad|
Laskar Jundullah|
Islamic Defenders Front|Front Pembela Islam
Komando Jihad|
Negara Islam Indonesia|
Majelis Mujahidin Indonesia|MMI,Indonesian Mujahidin Council
Mujahidin Indonesia Barat|
FRETILIN|Fretilin,Revolutionary Front for an Independent East Timor
FALINTIL|Falintil
Communist Party of Indonesia|Indonesian Communist Party,PKI
Aitarak|
Kopassus|
Nahdlatul Ulama|
Muhammadiyah|
National Council of Timorese Resistance|CNRT
Timorese Democratic Union|UDT
Malayan Communist Party|Communist Party of Malaya
Malayan National Liberation Army|
Kumpulan Mujahidin Malaysia|Kumpulan Militan Malaysia
UMNO|United Malays National Organisation
Gerakan Mujahideen Islam Pattani|GMIP
Runda Kumpulan Kecil|RKK
MARA Patani|
Communist Party of Thailand|
Pheu Thai|Pheu Thai Party
People's Alliance for Democracy|
United Front for Democracy Against Dictatorship|
FUNCINPEC|Funcinpec
Khmer People's National Liberation Front|KPNLF
Party of Democratic Kampuchea|
Cambodian People's Party|
Coalition Government of Democratic Kampuchea|CGDK
Khmer Issarak|
Khmer Serei|
Viet Cong|Vietcong
Viet Minh|Vietminh
People's Army of Vietnam|PAVN,North Vietnamese Army,NVA
Army of the Republic of Vietnam|ARVN
National Liberation Front of South Vietnam|
Pathet Lao|
FULRO|
Cao Dai|
Hoa Hao|
Chinese Communist Party|Communist Party of China,CCP
Kuomintang|KMT
People's Liberation Army|PLA
World Uyghur Congress|
United Tajik Opposition|UTO
Islamic Renaissance Party of Tajikistan|IRPT,Islamic Renaissance Party
Popular Front of Tajikistan|
Hizb ut-Tahrir|Hizbut Tahrir,Hizb al-Tahrir
Tablighi Jamaat|Tablighi Jama'at
Khudai Khidmatgar|Khudai Khidmatgars
Basmachi|Basmachis
Nationalist Socialist Council of Nagaland-Reformation|NSCN-R,NSCN (R)
United People's Front|
Revolutionary People's Front|
Meitei Leepun|
Bodo Security Force|
Muslim United Liberation Tigers of Assam|MULTA
Adivasi National Liberation Army|
Hmar People's Convention-Democracy|HPC-D
Bhindranwale Tiger Force of Khalistan|
Damdami Taksal|
Sikhs for Justice|
Dashmesh Regiment|
Al-Umar Mujahideen|
Ikhwan-ul-Muslimoon|
Purba Banglar Sarbahara Party|Sarbahara Party
Mujib Bahini|
Kader Bahini|
Jatiya Rakkhi Bahini|Rakkhi Bahini
Jatiya Samajtantrik Dal|JSD
Razakars|Razakar
Hefazat-e-Islam|
Ittehad-ul-Mujahideen Pakistan|
Tehrik-e-Jihad Pakistan|
Lashkar-e-Jhangvi al-Alami|LeJ al-Alami
Tehrik-e-Jafaria Pakistan|
Baloch Republican Guards|BRG
Baloch Yakjehti Committee|BYC
Shura-ye Ettefaq|Shura-ye Ittifaq,Shura-e Ittifaq
Sazman-e Nasr|
Khost Protection Force|
Akramiya|
Kachin Defence Army|
Shan United Revolutionary Army|
Karen National Army|Karen Border Guard Force
KNU/KNLA Peace Council|
Kawthoolei Army|KTLA
Karenni National People's Liberation Front|KNPLF
Chin Brotherhood|Chin Brotherhood Alliance
Malayan People's Anti-Japanese Army|MPAJA
Communist Party of Kampuchea|
Neo Lao Hak Sat|
Binh Xuyen|Bình Xuyên
Apodeti|
Besi Merah Putih|
Permesta|
PRRI|Revolutionary Government of the Republic of Indonesia
Republic of South Maluku|RMS
Maluku Sovereignty Front|FKM
Rajah Solaiman Movement|
Bougainville Revolutionary Army|
Isatabu Freedom Movement|IFM,Guadalcanal Revolutionary Army
Malaita Eagle Force|MEF
FLNKS|Kanak and Socialist National Liberation Front
Free Thai|Seri Thai,Free Thai Movement
New Fourth Army|
Eighth Route Army|
Northeast Anti-Japanese United Army|
Korean Liberation Army|Korean Restoration Army
Korean Volunteer Army|
Korean Workers' Party|Workers' Party of Korea
Indian National Army|Azad Hind Fauj
Forward Bloc|All India Forward Bloc
Hindustan Socialist Republican Association|HSRA
Anushilan Samiti|
Ghadar Party|Ghadar
Japanese Red Army|JRA
United Red Army|
`;
