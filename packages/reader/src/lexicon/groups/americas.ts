/** Latin America, the Caribbean and North America: rows as in groups.ts. */
export const americas = `
Simón Bolívar Guerrilla Coordinating Board|Simón Bolívar National Guerrilla Coordinating Board,Simón Bolívar Guerrilla Coordinator,Coordinadora Guerrillera Simón Bolívar,Simon Bolivar Guerrilla Coordinating Board,Simón Bolívar Guerrilla Coordination
Quintín Lame Armed Movement|Quintín Lame,Movimiento Armado Quintín Lame,Quintin Lame
Workers' Revolutionary Party|Revolutionary Workers' Party
Socialist Renovation Current|Socialist Renewal Current,Corriente de Renovación Socialista
Ricardo Franco Command|Ricardo Franco Front,Comando Ricardo Franco
Los Pelusos|Pelusos
Los Caparros|Caparros,Caparrapos,Los Caparrapos
Águilas Negras|Black Eagles
ERPAC|Popular Revolutionary Anti-Terrorist Army of Colombia,Popular Anti-Terrorist Revolutionary Army of Colombia
Los Paisas|
Oficina de Envigado|Envigado Office
Muerte a Secuestradores|Death to Kidnappers
Los Pepes|Pepes
Peasant Self-Defense Forces of Córdoba and Urabá|ACCU,Peasant Self-Defence Forces of Córdoba and Urabá
Central Bolívar Bloc|Bloque Central Bolívar
Northern Bloc|Bloque Norte
Calima Bloc|Bloque Calima
Cacique Nutibara Bloc|Bloque Cacique Nutibara
Metro Bloc|Bloque Metro
Elmer Cárdenas Bloc|Bloque Elmer Cárdenas
Los Puntilleros|
Sierra Nevada Self-Defense Conquistadors|ACSN,Autodefensas Conquistadoras de la Sierra Nevada,Los Pachenca,Conquistador Self-Defense Forces of the Sierra Nevada
Los Shottas|
Los Espartanos|
Oliver Sinisterra Front|Frente Oliver Sinisterra
Jaime Martínez Front|
Dagoberto Ramos Front|
Carolina Ramírez Front|
United Guerrillas of the Pacific|Guerrillas Unidas del Pacífico
Comandos de la Frontera|Border Commandos,Border Command,Comandos de Frontera
Common Alternative Revolutionary Force|Comunes
Eastern Bloc|Bloque Oriental
Southern Bloc|Bloque Sur
Teófilo Forero Mobile Column|Teófilo Forero Column
Norte del Valle Cartel|North Valley Cartel,Norte del Valle cartel
Colombian Communist Party|Communist Party of Colombia
National Popular Alliance|ANAPO
M-19 Democratic Alliance|Democratic Alliance M-19
Democratic Center|Centro Democrático,Democratic Centre
Special Jurisdiction for Peace|
Administrative Department of Security|
Marcha Patriótica|
Bolivarian Forces of Liberation|Bolivarian Liberation Forces,Fuerzas Bolivarianas de Liberación
Tren de Aragua|
United Socialist Party of Venezuela|PSUV
Militarised Communist Party of Peru|MPCP,Militarized Communist Party of Peru
Proseguir|
Movadef|Movement for Amnesty and Fundamental Rights
Rodrigo Franco Command|Comando Rodrigo Franco
American Popular Revolutionary Alliance|APRA
Grupo Colina|Colina Group
People's Guerrilla Army|
Revolutionary Left Movement|
Túpac Katari Guerrilla Army|EGTK,Tupac Katari Guerrilla Army
Movement for Socialism|Movement Toward Socialism,Movement towards Socialism
Alfaro Vive Carajo|Alfaro Vive
Los Choneros|Choneros
Los Lobos|
Montoneros|
People's Revolutionary Army|
Argentine Anticommunist Alliance|Triple A
Manuel Rodríguez Patriotic Front|FPMR,Manuel Rodriguez Patriotic Front
Coordinadora Arauco-Malleco|Arauco-Malleco Coordinator
Tupamaros|Tupamaro National Liberation Movement
Paraguayan People's Army|
National Liberation Action|Ação Libertadora Nacional
First Capital Command|Primeiro Comando da Capital
Comando Vermelho|Red Command
Guatemalan National Revolutionary Unity|URNG
Guerrilla Army of the Poor|EGP
Revolutionary Organization of the People in Arms|ORPA,Revolutionary Organization of Armed People
Rebel Armed Forces|
Guatemalan Party of Labour|Guatemalan Labour Party,Guatemalan Party of Labor
Civil Defence Patrols|Civil Defense Patrols,Civil Self-Defense Patrols
Mano Blanca|
Kaibiles|
Farabundo Martí Popular Liberation Forces|Popular Liberation Forces
National Resistance|
Revolutionary Party of Central American Workers|PRTC
ARENA|Nationalist Republican Alliance
Atlacatl Battalion|
Revolutionary Democratic Front|
Mara Salvatrucha|MS-13
Barrio 18|18th Street gang,18th Street Gang
Nicaraguan Democratic Force|FDN
Democratic Revolutionary Alliance|ARDE
MISURASATA|
MISURA|
YATAMA|
Nicaraguan Resistance|
National Opposition Union|
Recontras|
Cinchoneros|Cinchoneros Popular Liberation Movement
Battalion 3-16|Battalion 316
Popular Revolutionary Army|
Gulf Cartel|Gulf cartel
Los Zetas|Zetas
Jalisco New Generation Cartel|CJNG,Jalisco Cartel New Generation
La Familia Michoacana|La Familia
Knights Templar Cartel|Caballeros Templarios,Knights Templar
Juárez Cartel|Juarez Cartel
Tijuana Cartel|
Beltrán-Leyva Organization|Beltrán-Leyva Cartel,Beltran-Leyva Organization,Beltrán Leyva Cartel
Los Chapitos|Chapitos
Institutional Revolutionary Party|PRI
Tonton Macoutes|Tonton Macoute
FRAPH|Front for the Advancement and Progress of Haiti
G9|G9 Family and Allies,G9 alliance
Viv Ansanm|
Fanmi Lavalas|Lavalas
Multinational Security Support Mission|
26th of July Movement|26 July Movement,July 26 Movement
Alpha 66|
Macheteros|
Weather Underground|Weathermen
Black Panther Party|Black Panthers
Symbionese Liberation Army|
Ku Klux Klan|KKK
Jewish Defense League|
Jungle Commando|
Jamaat al Muslimeen|
New Jewel Movement|
Front de libération du Québec|FLQ
Carapaica|
Latin Kings|
Family of the North|Família do Norte
Liga Comunista 23 de Septiembre|
Cristeros|Cristero
Tucayana Amazonas|
FALN|
La Línea|
Los Rojos|
Guerreros Unidos|
Los Ardillos|
Los Tlacos|
Mayiza|Mayitos
El Maiz|
Northeast Cartel|Cartel del Noreste
Talibanes|
Viagras|Los Viagras
Motonetos|
Pakales|
Los Tiguerones|Tiguerones
Terceiro Comando Puro|
Amigos dos Amigos|
Bonde do Maluco|
MR-8|
VPR|Popular Revolutionary Vanguard,Vanguarda Popular Revolucionária
VAR-Palmares|
G-Pèp|
Kraze Baryè|
400 Mawozo|
Cannibal Army|
Chimères|
Ranfla|
Recompas|
Puka Llacta|
Sinchis|
Ponchos Rojos|
Jaime Bateman Cayón|
Uturuncos|
Omega 7|
`;
