using BehindScenes.Reading.Names;
using BenchmarkDotNet.Attributes;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>Folding a name, by script.</summary>
public class FoldBenchmarks
{
    [Params("Nguyễn Thị Quỳnh Đào", "Kim Ha Yul", "김하율", "林月华", "Ōnomoto Chihiro")]
    public string Name { get; set; } = "";

    [Benchmark]
    public string Fold() => NameFold.Fold(Name);
}
