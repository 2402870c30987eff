using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Tests.Names;

/// <summary>Which spellings may be one name, and which never are.</summary>
public sealed class NameSoundsTests
{
    [Theory]
    [InlineData("임시완", "Im Si-wan")]
    [InlineData("임시완", "Lim Siwan")]
    [InlineData("임시완", "Yim Si Wan")]
    [InlineData("임시완", "Siwan Im")]
    [InlineData("임시완", "Им Си Ван")]
    [InlineData("정소민", "Jung So-min")]
    [InlineData("정소민", "Jeong Somin")]
    [InlineData("정해인", "Jung Hae-in")]
    [InlineData("정해인", "Чон Хэ Ин")]
    [InlineData("Chung Hae-in", "Jeong Hae In")]
    [InlineData("이병헌", "Lee Byung-hun")]
    [InlineData("이병헌", "Yi Pyŏnghŏn")]
    [InlineData("이유영", "Rhee Yoo-young")]
    [InlineData("박보검", "Park Bo-gum")]
    [InlineData("박보검", "Pak Pogŏm")]
    [InlineData("최우식", "Choi Woo-shik")]
    [InlineData("최우식", "Choe U-sik")]
    [InlineData("유연석", "Yoo Yeon-seok")]
    [InlineData("류준열", "Ryu Jun-yeol")]
    [InlineData("류준열", "Yoo Joon-ryeol")]
    [InlineData("노윤서", "Roh Yoon-seo")]
    [InlineData("노윤서", "Noh Yoon Suh")]
    [InlineData("허준호", "Hur Joon-ho")]
    [InlineData("백현우", "Baek Hyun-woo")]
    [InlineData("백현우", "Paik Hyeonu")]
    [InlineData("황정민", "Whang Jung-min")]
    [InlineData("김혜인", "Kim Hyein")]
    [InlineData("박은빈", "Park Eunbin")]
    [InlineData("송혜교", "Song Hye-kyo")]
    [InlineData("엄정화", "Uhm Jung-hwa")]
    [InlineData("도영", "Doyoung")]
    [InlineData("さとうたける", "Sato Takeru")]
    [InlineData("サトウ タケル", "Satoh Takeru")]
    [InlineData("しゅんじ いわい", "Shunji Iwai")]
    [InlineData("いっせい", "Issei")]
    [InlineData("Дмитрий Орлов", "Dmitry Orlov")]
    [InlineData("Юлия Снигирь", "Yuliya Snigir")]
    [InlineData("Μαρία Νικολάου", "Maria Nikolaou")]
    [InlineData("Vachirawit", "Wachirawit")]
    [InlineData("Phongsakorn", "Pongsakorn")]
    [InlineData("Metawin", "Methawin")]
    [InlineData("劉詩詩", "刘诗诗")]
    [InlineData("楊冪", "杨幂")]
    [InlineData("김수현", "Kim So-hyun", false)]
    [InlineData("김수현", "Kim Seo-hyun", false)]
    [InlineData("유라", "Yuna", false)]
    [InlineData("Park Min-young", "Park Min-jung", false)]
    [InlineData("Thanh Hương", "Thành Hưởng")]
    [InlineData("刘诗诗", "Liu Shishi", false)]
    public void Spellings_of_one_name_share_a_key(string one, string other, bool areOne = true)
    {
        NameSounds.TurnedKeys(one).Intersect(NameSounds.Keys(other)).Any().Should().Be(areOne, "{0} | {1}", string.Join(' ', NameSounds.TurnedKeys(one)), string.Join(' ', NameSounds.Keys(other)));
    }

    [Theory]
    [InlineData("임시완", "imsiwan")]
    [InlineData("서울 닭", "seouldak")]
    [InlineData("さとう たける", "satoutakeru")]
    [InlineData("きゃりー", "kyari")]
    [InlineData("ファン", "fan")]
    [InlineData("Щукин", "shchukin")]
    [InlineData("Đỗ Tú", "dotu")]
    [InlineData("刘诗诗", "刘诗诗")]
    public void Letters_of_other_scripts_are_written_in_Latin_where_a_rule_tells_how(string name, string latin) =>
        NameSounds.Latin(name).Should().Be(latin);

    [Fact]
    public void The_keys_of_a_name_are_few()
    {
        foreach (var name in new[] { "Uuuuuuuuuuuuuuuuuuuuuu", new string('u', 500), "yeoueoyuoyeou youeouyo uyouyeou", "Jung Yu Sun Oh Uhm", string.Concat(Enumerable.Repeat("ngu", 7)) + "f", "a b c d e f g h" })
            NameSounds.TurnedKeys(name).Should().HaveCountLessThan(130);
    }
}
