/** Lebanon, Palestine, Syria, Iraq, Kurdistan, Turkey, Iran, Arabia, Egypt, Libya, the Maghreb: rows as in groups.ts. */
export const middleEast = `
Islamic Amal|
Marada Movement|Marada,Marada Brigade,Marada Brigades,al-Marada
Tigers Militia|Tigers of the National Liberal Party
National Liberal Party|
Lebanese Front|
Lebanese National Movement|LNM
Lebanese National Resistance Front|
Guardians of the Cedars|Guardians of Cedars
Independent Nasserite Movement|
Syrian Social Nationalist Party|SSNP
Lebanese Communist Party|
Communist Action Organization in Lebanon|
Popular Nasserist Organization|Popular Nasserite Organisation
Free Patriotic Movement|FPM
Future Movement|
Islamic Unification Movement|Islamic Unity Movement
Osbat al-Ansar|Asbat al-Ansar,Usbat al-Ansar
Jund al-Sham|
Arab Deterrent Force|
Islamic Jihad Organization|
Abdullah Azzam Brigades|
March 14 Alliance|March 14 alliance
March 8 Alliance|March 8 alliance
Fatah al-Intifada|Fatah Uprising,Fatah-Intifada
as-Sa'iqa|al-Sa'iqa
Arab Liberation Front|
Palestine Liberation Front|
Palestinian Popular Struggle Front|PPSF,Popular Struggle Front
Palestine Liberation Army|
Lions' Den|Lion's Den
Jenin Brigades|Jenin Brigade,Jenin Battalion
al-Quds Brigades|Saraya al-Quds
Force 17|
Fatah Hawks|
Unified National Leadership of the Uprising|
Palestinian Legislative Council|
Palestinian National Council|
Mujahideen Brigades|
Army of Islam|
Jund Ansar Allah|
Palestinian National Salvation Front|
Rejectionist Front|
Fatah Revolutionary Council|Fatah – Revolutionary Council
Executive Force|
Palmach|
Kach|
Gush Emunim|
Ahfad al-Rasul Brigades|Ahfad al-Rasul
Liwa al-Tawhid|al-Tawhid Brigade,Tawhid Brigade
Suqour al-Sham|Suqour al-Sham Brigades,Suqur al-Sham
Islamic Front|
Syrian Islamic Front|
Syrian Islamic Liberation Front|
Syrian Revolutionaries Front|Syria Revolutionaries Front
Harakat Hazm|Hazzm Movement,Hazm Movement,Harakat Hazzm
Jaysh al-Fatah|Army of Conquest,Jaish al-Fatah,Jaysh al-Fateh,Jaish al-Fateh
Jaysh al-Muhajireen wal-Ansar|Jaish al-Muhajireen wal-Ansar,Jaysh al-Muhajirin wal-Ansar,Army of Emigrants and Supporters
Jund al-Aqsa|Liwa al-Aqsa
Ansar al-Tawhid|
Ansar al-Din Front|Jabhat Ansar al-Din
Jaysh al-Nasr|Jaish al-Nasr
Jaysh al-Izza|Jaish al-Izza
Jaysh al-Ahrar|Jaish al-Ahrar
Jaysh al-Thuwar|Jaish al-Thuwar,Army of Revolutionaries
Levant Front|al-Jabha al-Shamiya,Jabhat al-Shamiya,Shamiya Front
Sultan Murad Division|Sultan Murad Brigade,Sultan Murad
Hamza Division|al-Hamza Division
Suleiman Shah Brigade|Sultan Suleiman Shah Division,al-Amshat
Ahrar al-Sharqiya|Ahrar al-Sharqiyah
Jaysh al-Sharqiya|Jaysh al-Sharqiyah
Faylaq al-Rahman|al-Rahman Legion,Rahman Legion
Free Idlib Army|
Yarmouk Martyrs Brigade|Yarmouk Martyrs' Brigade,Liwa Shuhada al-Yarmouk
Khalid ibn al-Walid Army|Jaysh Khalid ibn al-Walid,Jaish Khalid ibn al-Walid
Muthanna Movement|Harakat al-Muthanna,Islamic Muthanna Movement
New Syrian Army|
Maghawir al-Thawra|Revolutionary Commando Army,Syrian Free Army
Syrian National Coalition|National Coalition for Syrian Revolutionary and Opposition Forces,Syrian Opposition Coalition
Syrian National Council|
Supreme Military Council|
Syrian Interim Government|
Syrian Salvation Government|
High Negotiations Committee|HNC
National Defence Forces|National Defense Forces
Tiger Forces|
Fifth Corps|5th Corps
Fourth Division|4th Division,Fourth Armoured Division,4th Armoured Division
Shabiha|
Liwa Fatemiyoun|Fatemiyoun Brigade,Fatemiyoun,Fatemiyoun Division,Fatimiyoun,Liwa Fatimiyoun,Fatimiyun
Liwa Zainabiyoun|Zainabiyoun Brigade,Zainabiyoun,Zaynabiyoun Brigade,Zeinabiyoun
Liwa Abu al-Fadl al-Abbas|Abu al-Fadl al-Abbas Brigade
Liwa al-Quds|
Kurdish National Council|ENKS
Asayish|
Autonomous Administration of North and East Syria|AANES
Movement for a Democratic Society|TEV-DEM
Syrian Democratic Council|
Manbij Military Council|
Deir ez-Zor Military Council|Deir Ezzor Military Council
Syriac Military Council|MFS
al-Sanadid Forces|al-Sanadid
Fighting Vanguard|
Men of Dignity|Rijal al-Karama,Men of Dignity Movement
Military Operations Administration|Military Operations Command,Department of Military Operations
Guardians of Religion Organization|Guardians of Religion
Southern Armies|
Jaysh al-Mujahideen|Mujahideen Army,Jaish al-Mujahideen
Promised Day Brigade|Promised Day Brigades
Saraya al-Khorasani|Khorasani Brigades
Saraya Awliya al-Dam|
Kata'ib Sayyid al-Shuhada|Kataib Sayyid al-Shuhada
Kata'ib al-Imam Ali|Imam Ali Brigades,Kataib al-Imam Ali
Islamic Resistance in Iraq|
Sinjar Resistance Units|YBS
Fedayeen Saddam|Saddam Fedayeen
Iraqi National Congress|INC
Iraqi National Accord|
Iraqi Islamic Party|
Iraqi Communist Party|
State of Law Coalition|
Sadrist Movement|Sadrists,Sadrist Trend
Coordination Framework|
Association of Muslim Scholars|
Islamic Movement of Kurdistan|IMK
Gorran|Change Movement,Gorran Movement
Kurdistan Freedom Party|
Kurdistan Socialist Party|
Iraqi Turkmen Front|
Soldiers of Heaven|
Iraqi Security Forces|
Counter Terrorism Service|Counter-Terrorism Service
Coalition Provisional Authority|
Iraqi Governing Council|
General Military Council for Iraq's Revolutionaries|
Nineveh Protection Units|NPU
Babylon Brigade|Babylon Brigades
Revolutionary People's Liberation Party–Front|DHKP-C,DHKP/C,Revolutionary People's Liberation Party/Front
Dev Sol|Revolutionary Left
Communist Party of Turkey/Marxist–Leninist|TKP/ML
Marxist–Leninist Communist Party|MLKP
Grey Wolves|Gray Wolves
Nationalist Movement Party|MHP
Justice and Development Party|AKP,AK Party
Republican People's Party|CHP
Peoples' Democratic Party|HDP,People's Democratic Party
Democratic Society Party|DTP
Peace and Democracy Party|BDP
Kurdish Hezbollah|Turkish Hezbollah
People's Defence Forces|HPG,People's Defense Forces
Kongra-Gel|Kurdistan People's Congress
KADEK|Kurdistan Freedom and Democracy Congress
ARGK|
ERNK|
ASALA|Armenian Secret Army for the Liberation of Armenia
Justice Commandos of the Armenian Genocide|JCAG
Gülen movement|FETÖ,Gülenists,Gulenists
National Intelligence Organization|National Intelligence Organisation,MİT
Civil Protection Units|YPS
Great Eastern Islamic Raiders' Front|IBDA-C
Arab Struggle Movement for the Liberation of Ahwaz|ASMLA
National Council of Resistance of Iran|NCRI
Basij|
Tudeh Party|Tudeh,Tudeh Party of Iran
Fedaian|People's Fedaian,Fedayan,Organization of Iranian People's Fedaian,Fedaiyan-e Khalq,Fadaiyan-e-Khalq
Ansar al-Furqan|
Giants Brigades|Giants Brigade,Amaliqa Brigades,al-Amaliqa
Security Belt Forces|Security Belt
Hadrami Elite Forces|Hadhrami Elite Forces,Hadrami Elite,Hadhrami Elite
Shabwani Elite Forces|Shabwani Elite
Southern Movement|al-Hirak,Hirak,Southern Mobility Movement,Southern Hirak
Yemeni Socialist Party|YSP
Aden-Abyan Islamic Army|
Supreme Political Council|
Joint Meeting Parties|
Nation Shield Forces|Nation's Shield Forces,Dera al-Watan
Hadramawt Tribal Alliance|Hadramawt Tribes Alliance
Islamic State in Yemen|IS-Yemen,ISIS in Yemen
Popular Front for the Liberation of the Occupied Arabian Gulf|PFLOAG
Front for the Liberation of Occupied South Yemen|FLOSY
Dhofar Liberation Front|
al-Ashtar Brigades|
al-Wefaq|
Hezbollah al-Hejaz|Saudi Hezbollah,Hizballah al-Hijaz
Hasm|Hasm Movement,HASM
Liwa al-Thawra|
Ajnad Misr|
Takfir wal-Hijra|
Jund al-Islam|
Freedom and Justice Party|
Supreme Council of the Armed Forces|SCAF
Nour Party|al-Nour Party
Government of National Unity|GNU
House of Representatives|
High Council of State|High State Council
Presidential Council|
National Transitional Council|NTC
444 Brigade|444th Brigade,444 Combat Brigade
Special Deterrence Force|
Stability Support Apparatus|Stabilisation Support Apparatus
Nawasi Brigade|Nawasi
Tripoli Revolutionaries Brigade|Tripoli Revolutionaries' Brigade
Kaniyat|al-Kaniyat,Kaniyat militia,Kani militia
Bunyan al-Marsous|Bunyan Marsous,al-Bunyan al-Marsous
Petroleum Facilities Guard|
Benghazi Defence Brigades|Benghazi Defense Brigades
Derna Mujahideen Shura Council|Mujahideen Shura Council in Derna,Derna Shura Council,Shura Council of Mujahideen in Derna
Libya Shield|Libya Shield Force,Libya Shield Forces
Tariq Ben Zeyad Brigade|Tariq bin Ziyad Brigade,Tareq Ben Zeyad Brigade
Zintan Brigades|Zintani brigades
Misrata Brigades|Misratan brigades
al-Qaqaa Brigade|Qaqaa Brigade
National Forces Alliance|
Justice and Construction Party|
National Oil Corporation|
Okba ibn Nafaa Brigade|Uqba ibn Nafi Brigade,Katibat Uqba ibn Nafi,Okba Ibn Nafaa,Uqba ibn Nafi Battalion
Jund al-Khilafah|Jund al-Khilafa,Soldiers of the Caliphate
Ansar al-Sharia in Tunisia|
Ennahda|Ennahdha,Nahda Movement,Ennahda Movement
Nidaa Tounes|
Islamic Front for Armed Jihad|FIDA
Front of Socialist Forces|Socialist Forces Front
National Democratic Rally|
Movement of Society for Peace|
Sahrawi Arab Democratic Republic|SADR,Saharan Arab Democratic Republic
Salafia Jihadia|
Wafd|Wafd Party
Tagammu|National Progressive Unionist Party
SAVAK|
Free Officers|Free Officers Movement,Free Officers' Movement
Young Egypt|
Believing Youth|al-Shabab al-Mu'min
Adwar|
Ahrar Olan|
Ajnad al-Kavkaz|
Ajnad al-Sham|Ajnad al-Sham Islamic Union
Junud al-Sham|
Harakat Sham al-Islam|
Rouse the Believers|Wa Harid al-Mu'minin
Saraya Ahl al-Sham|
Liwa Thuwar al-Raqqa|
Saraya Ansar al-Sunna|
Sutoro|
Ashab al-Kahf|
Jaysh al-Mukhtar|
Saraya al-Mukhtar|
Lohamei Herut Israel|
Tariq ibn Ziyad Brigade|
Saiqa|Saiqa Special Forces
Abu Salim Martyrs Brigade|Abu Salim Martyrs' Brigade
Fedaiyan-e Islam|
Organisation of Iranian People's Fedai Guerrillas|Fedaiyan
Peykar|
Khoybun|Xoybûn,Khoyboun
Rizgari|
Komkar|
Devrimci Yol|Dev Yol,Dev-Yol
TİKKO|TIKKO
Village Guards|
`;
