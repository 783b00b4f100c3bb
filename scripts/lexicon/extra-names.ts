// Given and family names of languages for which the packages have no Latin spelling (Arabic, Persian, Chinese, Korean,
// Hebrew, Japanese, African languages), and German given names that they leave out. Common names, compiled for this project from general knowledge (CC0), in the
// spellings of German and of English newspapers; it holds no particular person.

const split = (text: string): string[] => text.trim().split(/\s+/);

export const EXTRA_GIVEN = {
  male: split(`
    Ingo Dietrich Heiner Ludger Vinzenz Siegfried Siegmund Sigmar Sigmund Wolfram Hartmut Helmuth Hellmuth Gerhart Gunther
    Günther Günter Guenter Guenther Detlef Detlev Dietmar Ottmar Othmar Volkmar Volker Eckhard Eckhart Ekkehard Eckart
    Eckehard Gernot Gerold Gerwin Arnulf Arndt Bodo Botho Burkhard Burkhardt Eberhard Friedhelm Friedbert Friedemann Götz
    Heino Heribert Hilmar Holger Hubertus Ignaz Ingolf Jochen Jörg Joerg Jost Jürgen Juergen Karlheinz Kaspar Kuno
    Meinhard Meinrad Rüdiger Ruediger Swen Thorsten Tilman Tilmann Ullrich Uwe Waldemar Walther Wendelin Wieland Willibald
    Winfried Winfrid Wulf Hartwig Helfried Helge Hanno Hauke Heiko Henner Herwig Hinnerk Ingbert Jobst Korbinian Kersten
    Lorenz Lüder Manfried Ortwin Ottokar Reinhart Roderich Ruprecht Siegbert Siegmar Thilo Thoralf Traugott Ulrich
    Wigbert Wilfried Wolfhard Wolfgang Xaver Zeno Urs Beat Reto Ueli Ruedi Köbi Jürg Röbi Christoph Cem Erkan Hakan Volkan
    Paavo Pekka Jukka Matti Esa-Pekka Kimi Eero Pasang Tenzin Nirmal Arvind Mukesh Gautam Ratan Akira Hiroshi Takeshi
    Haruto Kenta Daisuke Tetsuo Kazuo Shinjiro Yoshiro Ren Wole Bola Chinua Kwame Kofi Tendai Tedros Hailu Ranil
    Gotabaya Mahamat Assimi Ebrahim Zvonimir Zlatko
    Mohammed Muhammad Mohamed Mohammad Mahmud Mahmoud Ahmed Ahmad Ali Hassan Hasan Hussein Husain Hossein Hussain Abdullah
    Abdallah Abdul Abdel Abd Abdelaziz Abdulaziz Abdelfattah Abdulrahman Abdelkader Abdelmalek Abdou Omar Umar Osman
    Othman Usman Ibrahim Ismail Ismael Yusuf Jussuf Youssef Yousef Yussuf Josef Khaled Khalid Chalid Chaled Salman Salem
    Salim Said Saeed Sajid Sajjad Karim Kareem Kamal Kamel Jamal Dschamal Gamal Faisal Feisal Fahd Fuad Fouad Nasser
    Nassir Naser Nuri Nabil Nidal Nawaf Nawaz Tariq Tarik Tarek Walid Waleed Ziad Zijad Zakaria Yasser Jassir Yassir Yahya
    Jahja Musa Moussa Mustafa Mustapha Moustafa Murad Mourad Muammar Moammar Marwan Maher Malik Mamun Mansur Mansour
    Hamid Hamed Hamad Haitham Hadi Haider Habib Bashar Baschar Bassam Badr Bilal Burhan Aiman Ayman Amin Amir Amr Anas
    Anwar Aref Arif Ashraf Aschraf Asif Atef Ayad Ajad Azmi Aziz Daud Dawud Ehud Fadi Farid Faruk Farouk Ghassan Hafez
    Hani Harun Hisham Hischam Imad Imran Iyad Izzat Jaber Jawad Dschawad Laith Latif Luai Mazen Mehdi Mahdi Munir Najib
    Nadschib Omer Qasim Qassem Kassem Rafik Rafiq Rami Rashid Raschid Riad Rifaat Saad Sabah Sadik Saddam Saif Saleh
    Salih Sami Samir Shafiq Sharif Scharif Sultan Taha Taher Tahir Taufik Tawfiq Wael Yaser Younis Yunis Zaid Zain Pervez
    Ajatollah Arasch Arash Resa Reza Akbar Asghar Dariusch Dariush Farhad Javad Kurosch Majid Madschid Masoud Massoud
    Massud Mahmut Mohsen Mir Morteza Mossadegh Nader Parviz Parvis Rahim Ruhollah Sadegh Shahram Soheil Hashim Haschim
    Hamza Hekmatyar Gulbuddin Hamidullah Ashrafullah Benazir Asif Zulfikar Shaukat Rajiv Narendra Manmohan Atal Rahul
    Jawaharlal Pranab Sanjay Vijay Ravi Rajesh Suresh Ramesh Mahinda Mahathir Anwar Najib Joko Susilo Benigno Rodrigo
    Bongbong Ferdinand Thaksin Prayuth Hun Aung Than Xi Jintao Jiabao Keqiang Zemin Wen Hu Li Deng Mao Jinping Ban Moon
    Kim Jong-un Jong-il Il-sung Shinzo Shinzō Junichiro Jun'ichirō Taro Tarō Yasuo Yukio Naoto Yoshihiko Fumio Shigeru
    Benjamin Binyamin Ehud Avigdor Yitzhak Jitzchak Ariel Shimon Schimon Naftali Jair Yair Benny Gadi Yoav Moshe Mosche
    David Menachem Amir Eyal Israel Isaac Jizchak Avi Uri Ofer Gideon Nir Ron Itamar Bezalel Nelson Thabo Jacob Cyril
    Robert Morgan Emmerson Mwai Uhuru Raila Jomo Daniel Kofi Jerry Nana Akufo Goodluck Olusegun Muhammadu Umaru Sani Bola
    Abdoulaye Macky Alassane Laurent Blaise Amadou Idriss Idris Deby Paul Pierre Yoweri Isaias Meles Abiy Hailemariam
    Girma Tesfaye Haile Mengistu Siad Salva Riek Hailu Kwame Kwasi Yaw Chukwu Chidi Emeka Jonas Teodoro Felix Joseph
    Denis Mobutu Patrice Lumumba Samora Joaquim Armando Filipe Eduardo Hifikepunye Sam Hage Levy Kenneth Frederick Edgar
    Kemal Recep Tayyip Abdullah Bülent Süleyman Turgut Mesut Ahmet Mehmet Devlet Hakan Hulusi Mevlüt Yaşar Cevdet Ekrem
    Selahattin Binali Wladimir Wolodymyr Volodymyr Petro Mykola Oleksandr Olexander Olexandr Serhij Serhii Dmytro Andrij Wiktor Viktor Vitali Vitalij Leonid
    Arsenij Rustem Denys Kyrylo Waleri Walerij Valerii Mychajlo Jewhen Yevhen Jurij Juri Aljaksandr Alexandr Aleksandr Dmitri Dmitry Dmitrij
    Michail Sergei Sergej Sergey Igor Boris Anatoli Gennadi Nikolai Nikolaj Alexej Alexei Aleksej Andrej Andrei Jewgeni Jewgenij
    Ramsan Achmed Aslan Schamil Nursultan Kassym-Jomart Kassym Islam Saparmurat Gurbanguly Emomali Kurmanbek Askar
    Almasbek Ilham Heydar Heidar Nikol Sersch Robert Micheil Mikheil Michail Eduard Zviad Giorgi Georgi Irakli Bidsina
    Lech Jarosław Jaroslaw Donald Aleksander Bronisław Mateusz Radosław Witold Andrzej Zbigniew Wojciech Václav Vaclav Miloš Milos
    Mirek Andrej Vladimír Robert Ivan Rastislav Viktor Péter Ferenc Gyula László Borut Janez Zoran Slobodan Vojislav Boris
    Ivica Ivo Stipe Franjo Milorad Radovan Ratko Alija Haris Bakir Hashim Ramush Albin Ibrahim Sali Edi Nikola Traian
    Klaus Ion Victor Emil Călin Boyko Bojko Rosen Rumen Georgi Kiril Simeon Alexis Kyriakos Antonis Kostas Konstantinos
    Giorgos Andreas Evangelos Yanis Nikos Panos Euclid Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jean-Yves
    Jean-Paul Pierre-Yves François-Xavier Karl-Heinz Karl-Theodor Hans-Dietrich Hans-Peter Hans-Jochen Hans-Jürgen Hans-Georg
    Hans-Christian Franz-Josef Frank-Walter Klaus-Peter Ernst-August Carl-Eduard Wolf-Dieter Heinz-Christian Jens-Peter Jan-Marco
    Pete Marco Mike Elon Joe Jimmy Bill Barack Mitt Newt Rand Chuck Mitch Jeb Ted Dick Ben Dan Tim Tom Nick Boris Rishi
    Keir Tony Gordon Theresa Jeremy Nigel Ed Evo Hugo Fidel Raúl Nicolás Nayib Luiz Inácio Jair Néstor Mauricio Alberto
    Ollanta Alan Alejandro Álvaro Gustavo Juan Iván Andrés Felipe Vicente Enrique Rafael Lenín Guillermo Daniel Manuel
  `),
  female: split(`
    Irmgard Irmtraud Irmela Katherina Gerlinde Gerlind Beate Almut Bärbel Waltraud Edeltraud Elfriede Hedwig Anneliese
    Annegret Heike Anke Antje Frauke Gesa Gesine Gesche Wencke Wenke Swantje Elke Ute Ulrike Adelheid Roswitha Walburga
    Walburgis Kunigunde Notburga Kreszentia Hiltrud Hildburg Heidrun Helmtraud Hannelore Henrike Heiderose Heidelinde
    Herlinde Herta Hertha Imke Ingeburg Isolde Jutta Käthe Lieselotte Linde Marlies Marlis Mechthild Mechtild Meike
    Neele Ortrud Rosemarie Roswita Sieglinde Sigrun Solveig Svenja Tabea Tomke Traudl Ursel Uschi Uta Waltraut Wiebke
    Wibke Zita Ayşe Hatice Emine Nilüfer Kateryna Oleksandra Katalin Ildikó Yuki Yoko Sanae Keiko Akiko Nirmala Mamata
    Sushma Paetongtarn Yingluck Ngozi Chimamanda Amina Winnie Narges Masih Shirin Salome Eteri Nino Maia
    Aischa Aisha Fatima Fatma Chadidscha Khadija Suha Leila Laila Layla Mariam Maryam Amina Asma Dina Hanan Hanin Huda
    Jamila Karima Latifa Malala Nadia Nawal Noor Nour Nura Rania Rasha Rima Samira Salma Sara Soraya Schirin Shirin
    Neda Nasrin Narges Nargis Masoumeh Mahsa Parisa Farah Benazir Hina Indira Sonia Pratibha Sheikh Hasina Khaleda
    Chandrika Aung Yingluck Corazon Gloria Imelda Megawati Tsai Ing-wen Soong Park Geun-hye Jadwiga Beata Ewa Hanna
    Chatuna Nino Salome Julija Julia Yulia Julia Tatjana Natalja Natalia Olena Olga Iryna Irina Oksana Jelena Elena
    Swetlana Svetlana Ljudmila Galina Maja Maia Zuzana Ivana Vjosa Atifete Kolinda Jadranka Vesna Alenka Dalia Vaira
    Ursula Angela Annegret Annalena Ska Sahra Petra Malu Manuela Heidemarie Hannelore Ilse Eva-Maria Anne-Marie Ann-Kathrin
    Marine Ségolène Christine Michèle Rachida Dominique Condoleezza Hillary Nancy Kamala Nikki Tulsi Melania Michelle
    Ivanka Laura Barbara Madeleine Susan Samantha Cristina Dilma Michelle Isabel Laura Keiko Magdalena Xiomara Ellen
    Joyce Winnie Graça Wangari Ngozi Amara Grace Marion Jacinda Julia Tarja Sanna Mette Erna Jóhanna Katrín Golda Zipi
    Tzipi Ayelet Miri Tansu Meral Emine Hayrünnisa Yuriko Tomomi Sanae
  `),
};

export const EXTRA_SURNAMES = split(`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin Luo Liang Song Zheng Xie Han Tang Deng Feng
  Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Xi Wen Kim Lee Park Choi Jung Chung
  Kang Cho Yoon Jang Lim Shin Han Oh Seo Kwon Hwang Ahn Song Yoo Hong Ban Moon Roh Ri Pak Tanaka Suzuki Sato Takahashi
  Watanabe Ito Yamamoto Nakamura Kobayashi Abe Koizumi Aso Hatoyama Kan Noda Suga Kishida Ishiba Nguyen Tran Pham Le
  Cohen Levi Levy Mizrahi Peretz Biton Dahan Friedman Katz Goldstein Shapiro Netanyahu Rabin Olmert Barak Lieberman Livni
  Al-Assad Assad Hussein Husseini Abbas Arafat Khan Bhutto Sharif Zardari Musharraf Karsai Karzai Ghani Rabbani Shah
  Singh Gandhi Nehru Modi Patel Sharma Gupta Kumar Das Rao Reddy Nair Mehta Chaudhry Bhatt Rahman Chowdhury Hossain
  Rajapaksa Fernando Perera Silva Okafor Okonkwo Adeyemi Obasanjo Jonathan Buhari Mensah Owusu Boateng Asante Diallo Diop
  Traoré Keita Touré Coulibaly Konaré Cissé Ndiaye Sall Wade Sow Ba Kabila Mugabe Mbeki Zuma Ramaphosa Mandela Kenyatta
  Odinga Kibaki Moi Museveni Kagame Nkurunziza Bashir Déby Selassie Ahmed Desalegn Tessema Bekele Tadesse
`);
