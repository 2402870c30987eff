namespace BehindScenes.Catalogue.Seeds;

/// <summary>Where a packed reading lies in its spool.</summary>
internal readonly record struct SpooledReading(long Offset, int Length);

/// <summary>
/// Readings that wait on the disk until all are linked: rows need the numbers of people and dramas, and these are known only when the
/// last text was read.
/// </summary>
/// <param name="path">A file of its own, which goes when this is disposed of.</param>
internal sealed class ReadingSpool(string path) : IDisposable
{
    private readonly FileStream _file = new(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 0 });
    private long _end;

    public SpooledReading Add(byte[] packed)
    {
        var place = new SpooledReading(_end, packed.Length);
        RandomAccess.Write(_file.SafeFileHandle, packed, _end);
        _end += packed.Length;
        return place;
    }

    /// <summary>Several may take at once.</summary>
    public byte[] Take(SpooledReading place)
    {
        var packed = new byte[place.Length];
        for (var read = 0; read < packed.Length;)
            read += RandomAccess.Read(_file.SafeFileHandle, packed.AsSpan(read), place.Offset + read) is > 0 and var count ? count : throw new EndOfStreamException();
        return packed;
    }

    public void Dispose() => _file.Dispose();
}
