//! Reads what the server wrote with postcard, in little code.
//!
//! A derived decoder asks after every field whether it could be read, and drops all fields before it
//! when not: kilobytes for each struct, and more than everything it reads. A [`Reader`] goes on
//! instead: what it cannot read is empty, and whether all was there is asked once, at the end.
//!
//! Written is with postcard alone, so the order of fields is that of the struct. The tests read each
//! type as postcard does.

use std::sync::Arc;

/// What can be read.
pub trait Read: Sized {
    /// Reads it; something empty where it cannot be read, which the reader remembers.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Reads a value; `None` when the bytes are none.
pub fn decode<T: Read>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { rest: bytes, is_broken: false };
    let value = T::read(&mut reader);
    (!reader.is_broken).then_some(value)
}

/// Bytes that are being read.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    is_broken: bool,
}

impl<'a> Reader<'a> {
    /// Remembers that something could not be read. Nothing can be read from here on.
    pub fn give_up(&mut self) {
        self.rest = &[];
        self.is_broken = true;
    }

    #[inline(never)]
    fn bytes(&mut self, count: usize) -> &'a [u8] {
        if let Some((bytes, rest)) = self.rest.split_at_checked(count) {
            self.rest = rest;
            return bytes;
        }
        self.give_up();
        &[]
    }

    fn array<const N: usize>(&mut self) -> [u8; N] {
        self.bytes(N).try_into().unwrap_or([0; N])
    }

    /// A whole number, in seven bits a byte from the lowest.
    #[inline(never)]
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for place in 0..5 {
            let [byte] = self.array();
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return u32::try_from(number).unwrap_or_else(|_| {
                    self.give_up();
                    0
                });
            }
        }
        self.give_up();
        0
    }

    /// How many of something follow; each takes a byte at least.
    #[inline(never)]
    fn count(&mut self) -> usize {
        let count = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if count > self.rest.len() {
            self.give_up();
            return 0;
        }
        count
    }

    /// One of these by its place among them.
    pub fn one_of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        let place = usize::try_from(self.number()).unwrap_or(usize::MAX);
        all.get(place).copied().unwrap_or_else(|| {
            self.give_up();
            otherwise
        })
    }
}

impl Read for u8 {
    fn read(from: &mut Reader<'_>) -> Self {
        let [byte] = from.array();
        byte
    }
}

impl Read for u16 {
    fn read(from: &mut Reader<'_>) -> Self {
        Self::try_from(from.number()).unwrap_or_else(|_| {
            from.give_up();
            0
        })
    }
}

impl Read for f64 {
    fn read(from: &mut Reader<'_>) -> Self {
        Self::from_le_bytes(from.array())
    }
}

impl Read for bool {
    fn read(from: &mut Reader<'_>) -> Self {
        match u8::read(from) {
            0 => false,
            1 => true,
            _ => {
                from.give_up();
                false
            }
        }
    }
}

impl Read for String {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        let count = from.count();
        let text = str::from_utf8(from.bytes(count)).unwrap_or_else(|_| {
            from.give_up();
            ""
        });
        text.to_owned()
    }
}

impl<const N: usize> Read for [u8; N] {
    fn read(from: &mut Reader<'_>) -> Self {
        from.array()
    }
}

impl Read for [String; 3] {
    fn read(from: &mut Reader<'_>) -> Self {
        [Read::read(from), Read::read(from), Read::read(from)]
    }
}

impl<T: Read> Read for Option<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        let count = from.count();
        let mut all = Self::new();
        for _ in 0..count {
            all.push(T::read(from));
        }
        all
    }
}

impl<T: Read> Read for Arc<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        Self::new(T::read(from))
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

/// Makes a struct readable: its fields in the order in which it declares them.
#[macro_export]
macro_rules! read_fields {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::wire::Read for $name {
            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                Self { $($field: $crate::wire::Read::read(from)),+ }
            }
        }
    };
    ($name:ident(..)) => {
        impl $crate::wire::Read for $name {
            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                Self($crate::wire::Read::read(from))
            }
        }
    };
}

pub use crate::read_fields;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_as_postcard_does<T>(bytes: &[u8])
    where
        T: Read + serde::de::DeserializeOwned + PartialEq + core::fmt::Debug,
    {
        assert_eq!(decode::<T>(bytes), postcard::from_bytes(bytes).ok(), "{bytes:?}");
    }

    /// Mostly small, so that they are often something; a number with needless zeros is the one thing
    /// that postcard refuses and we do not.
    fn some_bytes() -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::vec(prop_oneof![20 => 0_u8..128, 1 => 128_u8..], 0..24)
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_as_postcard_reads_them(bytes in some_bytes()) {
            read_as_postcard_does::<bool>(&bytes);
            read_as_postcard_does::<String>(&bytes);
            read_as_postcard_does::<(u8, Option<String>)>(&bytes);
            read_as_postcard_does::<Vec<(bool, Vec<u8>)>>(&bytes);
            read_as_postcard_does::<Option<[u8; 16]>>(&bytes);
            read_as_postcard_does::<crate::area::Place>(&bytes);
            read_as_postcard_does::<crate::life_area::LifeArea>(&bytes);
        }

        #[test]
        fn what_was_written_is_read(values: Vec<(u16, Option<String>)>) {
            let bytes = postcard::to_allocvec(&values).unwrap();
            prop_assert_eq!(decode(&bytes), Some(values));
        }
    }
}
